/** Makes a scrolling region reachable by keyboard while it overflows, and only then. */
export function markScrollRegions(root: Document): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target as HTMLElement);
  });
  for (const region of root.querySelectorAll<HTMLElement>('.scroll-region')) observer.observe(region);
}

function mark(region: HTMLElement): void {
  const overflows = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
  if (overflows) region.tabIndex = 0;
  else region.removeAttribute('tabindex');
}
