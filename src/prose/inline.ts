import type { Root as HastRoot } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Corpus } from '../corpus/model.ts';
import { parseMarkdown, plainText } from '../corpus/prose.ts';
import { remarkReferences } from './references.ts';

const stringify = unified().use(rehypeStringify);
const rendered = new WeakMap<Corpus, Map<string, string>>();

/** Renders a field's inline Markdown as HTML, references resolved. One paragraph gives no `<p>`; several do. */
export function renderInline(text: string, corpus: Corpus): string {
  if (!/[*_`[\]<>&\\~!#|]|https?:|\n\n|^\s*[-+\d]/.test(text)) return text;
  const cache = rendered.get(corpus) ?? new Map<string, string>();
  rendered.set(corpus, cache);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const tree = parseMarkdown(text);
  remarkReferences(() => corpus)(tree);
  const html = stringify.stringify(unwrap(toHast(tree) as HastRoot));
  cache.set(text, html);
  return html;
}

/** A field's text without markup, references by their names: for search records, titles and data files. */
export function renderPlain(text: string, corpus: Corpus): string {
  if (!/[*_`[\]\\~]/.test(text)) return text;
  const tree = parseMarkdown(text);
  remarkReferences(() => corpus)(tree);
  return plainText(tree);
}

/** The content of the only paragraph; several paragraphs stay as they are. */
function unwrap(tree: HastRoot): HastRoot {
  const [only] = tree.children;
  return tree.children.length === 1 && only?.type === 'element' && only.tagName === 'p' ? { type: 'root', children: only.children } : tree;
}
