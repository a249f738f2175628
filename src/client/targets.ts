/** Opens the closed parts of a page that a link leads into, so that its target can be seen. */
export function openTargets(): void {
  const open = () => {
    const id = decodeId(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    let hidden = target?.closest('details:not([open])');
    if (!hidden) return;
    for (; hidden; hidden = hidden.parentElement?.closest('details:not([open])')) hidden.setAttribute('open', '');
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}

function decodeId(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
