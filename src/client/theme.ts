/** Offers the choice of colours in the footer; `public/theme.js` applies it on the next page. */
export function enableThemeChoice(root: Document): void {
  const choice = root.querySelector<HTMLElement>('[data-theme-choice]');
  if (!choice) return;
  const buttons = [...choice.querySelectorAll<HTMLButtonElement>('[data-theme-value]')];
  const show = () => {
    const current = root.documentElement.dataset.theme ?? 'auto';
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.themeValue === current));
  };
  choice.addEventListener('click', (event) => {
    const value = (event.target as Element).closest<HTMLElement>('[data-theme-value]')?.dataset.themeValue;
    if (!value) return;
    if (value === 'auto') delete root.documentElement.dataset.theme;
    else root.documentElement.dataset.theme = value;
    try {
      if (value === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
    show();
  });
  choice.hidden = false;
  show();
}
