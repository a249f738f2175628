let region: HTMLElement | undefined;

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  // A change after the region exists is what is announced.
  setTimeout(() => { if (region) region.textContent = text; }, 50);
}
