import type { ResultList } from './result-list.ts';

/** Arrows move from the box through the results and back, Escape returns to the box; Enter follows the link, as on any link. */
export function enableArrowKeys(form: HTMLFormElement, input: HTMLInputElement, results: ResultList): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const links = results.links();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === input;
    if (!inBox && at === -1) return;
    const target = event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' && !inBox ? (links[at - 1] ?? input) : event.key === 'Escape' && !inBox ? input : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target === input) {
      input.select();
      form.scrollIntoView({ block: 'nearest' });
    }
  });
}
