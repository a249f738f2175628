import { escapeMarkup } from './plain.ts';

export type XmlAttributes = Record<string, string | undefined>;

/** An element with text or with elements already written; attributes without a value are left out. */
export function element(name: string, attributes: XmlAttributes, content?: string | string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`])).join('');
  if (content === undefined) return `<${name}${written}/>`;
  return `<${name}${written}>${Array.isArray(content) ? `\n${content.join('\n')}\n` : escapeMarkup(content)}</${name}>`;
}

/** A document in UTF-8. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
