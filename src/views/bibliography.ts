import { formatDate } from '../corpus/format.ts';
import { sourceShort } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { usesOfSource } from '../corpus/query.ts';
import { href } from '../corpus/urls.ts';
import type { SourceData } from '../schema/source.ts';
import { renderInline } from '../prose/inline.ts';
import type { LinkView } from './common.ts';

/** One entry of the bibliography. */
export interface BibliographyEntry {
  id: string;
  short: string;
  authors: string;
  title: string;
  lang: string;
  container: string;
  date: string;
  url: string | undefined;
  read: string;
  noteHtml: string;
  uses: LinkView[];
}

export interface BibliographyView {
  total: number;
  tiers: { id: string; label: string; definition: string; entries: BibliographyEntry[] }[];
}

/** Sources that pages rest on, by tier, by author and year. Sources that no page uses are left out. */
export function bibliographyView(corpus: Corpus): BibliographyView {
  const used = [...corpus.sources.values()].flatMap((source) => {
    const uses = usesOfSource(corpus, source.id);
    return uses.length ? [{ source, uses }] : [];
  });
  const order = new Intl.Collator('en');
  return {
    total: used.length,
    tiers: corpus.vocabulary.terms.tiers.map(({ id, label, definition }) => ({
      id,
      label,
      definition,
      entries: used
        .filter(({ source }) => source.tier === id)
        .map(({ source, uses }) => entry(corpus, source, uses))
        .sort((a, b) => order.compare(a.short, b.short) || order.compare(a.id, b.id)),
    })).filter(({ entries }) => entries.length > 0),
  };
}

function entry(corpus: Corpus, source: SourceData, uses: { label: string; path: string }[]): BibliographyEntry {
  const authors = (source.author ?? []).map((author) => ('literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' ')));
  return {
    id: source.id,
    short: sourceShort(source),
    authors: authors.join(', '),
    title: source.title,
    lang: source.language,
    container: [source['container-title'], source.publisher].filter(Boolean).join(', '),
    date: source.issued ? formatDate(source.issued) : 'no date',
    url: source.url,
    read: corpus.vocabulary.terms.read.find(({ id }) => id === source.read)?.label ?? source.read,
    noteHtml: source.note ? renderInline(source.note, corpus) : '',
    uses: uses.map(({ label, path }) => ({ label, url: href(path) })),
  };
}
