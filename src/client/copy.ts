import { announce } from './announce.ts';

const SHOWN_FOR_MS = 2000;

/**
 * Turns `data-copy` links and buttons into copying controls. A link copies its own address, a button the text of the element named in `data-copy`.
 * Without JavaScript the links lead to what they name, and the texts can be selected.
 */
export function enableCopying(root: Document): void {
  root.addEventListener('click', (event) => {
    const control = (event.target as Element | null)?.closest<HTMLElement>('[data-copy]');
    if (!control || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = control instanceof HTMLAnchorElement ? control.href : (root.getElementById(control.dataset.copy ?? '')?.textContent ?? '').trim();
    navigator.clipboard.writeText(text).then(
      () => confirm(control, control instanceof HTMLAnchorElement ? 'Link copied' : 'Copied'),
      () => { if (control instanceof HTMLAnchorElement) location.href = control.href; },
    );
  });
  for (const button of root.querySelectorAll<HTMLElement>('button[data-copy]')) button.hidden = !navigator.clipboard;
}

function confirm(control: HTMLElement, message: string): void {
  control.dataset.copied = message;
  announce(message);
  setTimeout(() => delete control.dataset.copied, SHOWN_FOR_MS);
}
