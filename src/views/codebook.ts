import type { Corpus, TermList } from '../corpus/model.ts';
import { urlOf } from '../corpus/urls.ts';

/** One value of the codebook. */
export interface CodebookEntry {
  /** Fragment on the method page, such as `triggers-armed-attack`. */
  anchor: string;
  label: string;
  definition: string;
  variable: string;
}

export interface CodebookView {
  lists: { id: string; title: string; entries: CodebookEntry[] }[];
  dimensions: { url: string; label: string; question: string; definition: string; variable: string; values: { label: string; definition: string; url: string }[] }[];
}

/** Lists in the order in which a clause is coded, with the title each has on the page. */
const LISTS: [TermList | 'strengths', string][] = [
  ['grades', 'Evidence grades'], ['obligations', 'Types of obligation'], ['directions', 'Direction'], ['strengths', 'Strength of the operative verb'], ['precisions', 'Precision'],
  ['triggers', 'Triggers'], ['clocks', 'Clock'], ['open-values', 'Values every question allows'], ['forms', 'Forms of instrument'], ['families', 'Families'], ['statuses', 'Status'],
  ['legal-natures', 'Claims on legal nature'], ['roles', 'Roles of parties'], ['relations', 'Relations between texts'], ['tiers', 'Tiers of sources'], ['read', 'How a source was read'],
];

export function codebookView(corpus: Corpus): CodebookView {
  const { vocabulary } = corpus;
  return {
    lists: LISTS.map(([id, title]) => ({
      id,
      title,
      entries: id === 'strengths'
        ? vocabulary.strengths.map(({ rung, label, verbs, definition }) => ({ anchor: `strengths-${rung}`, label: `${rung} · ${label}`, definition: `${definition} Verbs: ${verbs}.`, variable: '' }))
        : vocabulary.terms[id].map((term) => ({ anchor: `${id}-${term.id}`, label: term.label, definition: term.definition, variable: term.variable ?? '' })),
    })),
    dimensions: vocabulary.dimensions.map(({ id, label, question, definition, variable, values }) => ({
      url: urlOf('question', id), label, question, definition, variable: variable ?? '',
      values: values.map((value) => ({ label: value.label, definition: value.definition, url: `${urlOf('question', id)}#value-${value.id}` })),
    })),
  };
}
