// Applies the reader's choice of colours before the page is painted. Kept apart from the other scripts because it must not wait.
(function () {
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (error) {
    // Storage is blocked: the device's own setting holds.
  }
})();
