/** Ctrl+K or ⌘K puts the cursor into the search box of the page. */
export function enableSearchShortcut(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const input = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
