import type { Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { clauseCode, nameOf } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { parseReference } from '../corpus/prose.ts';
import { urlOf } from '../corpus/urls.ts';

/**
 * A remark plugin that turns references such as `[](clause:budapest-memorandum/para-4)` into links that name themselves.
 * References that follow a sentence (empty text) become short citations; with text of their own they are ordinary links.
 * @param getCorpus gives the corpus at the time of rendering
 */
export function remarkReferences(getCorpus: () => Corpus) {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      const reference = parseReference(node.url);
      if (reference) resolveLink(node, reference, getCorpus());
      else if (/^https?:/.test(node.url)) node.data = { hProperties: { rel: ['noopener'] } };
    });
  };
}

type Reference = NonNullable<ReturnType<typeof parseReference>>;

function resolveLink(node: Link, { kind, target }: Reference, corpus: Corpus): void {
  const named = node.children.length > 0;
  const name = nameOf(corpus, kind, target);
  const pinpoint = kind === 'source' && node.title ? `, ${node.title}` : '';
  node.url = urlOf(kind, target);
  const properties: Record<string, string | string[]> = {};
  if (!named) {
    const clause = kind === 'clause' ? corpus.clauses.get(target) : undefined;
    node.children = [{ type: 'text', value: (clause ? clauseCode(clause) : name) + pinpoint } satisfies Text];
    if (clause) properties.title = `${name}: ${clause.heading}`;
    if (kind === 'clause' || kind === 'source') properties.className = kind === 'clause' ? ['cite'] : ['cite', 'cite-source'];
  }
  if (kind === 'source') {
    const source = corpus.sources.get(target);
    if (source) properties.title = source.title;
  }
  node.title = null;
  node.data = { hProperties: properties };
}
