/** An element with properties and children; text is always set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/**
 * The part of the page that carries a `data-` mark.
 * @throws {Error} where the page has none: component and script belong together
 */
export function part<T extends HTMLElement>(mark: string): T {
  const found = document.querySelector<T>(`[data-search-${mark}]`);
  if (!found) throw new Error(`The search page has no part "${mark}".`);
  return found;
}
