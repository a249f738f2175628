import type { Position } from '../schema/position.ts';
import type { Dimension } from '../schema/vocabulary.ts';
import { positionValueLabel } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { clausesOfPosition, isSilent } from '../corpus/query.ts';
import { href, urlOf } from '../corpus/urls.ts';
import { renderInline } from '../prose/inline.ts';
import { citationView, clauseLink, type CitationView, type ClauseLink, type LinkView } from './common.ts';

/** What kind of answer a position is: it decides the mark, never the wording. */
export type PositionKind = 'answer' | 'silent' | 'inconclusive' | 'not-applicable';

/** A position as shown in a table or on a question page. */
export interface PositionView {
  question: LinkView & { short: string };
  kind: PositionKind;
  values: (LinkView & { id: string })[];
  summaryHtml: string;
  clauses: ClauseLink[];
  sources: CitationView[];
  noteHtml: string;
}

export function positionKind(position: Position): PositionKind {
  if (isSilent(position)) return 'silent';
  const [first] = position.values;
  return first === 'inconclusive' || first === 'not-applicable' ? first : 'answer';
}

export function positionView(corpus: Corpus, dimension: Dimension, position: Position): PositionView {
  const { id } = dimension;
  return {
    question: { label: dimension.question, short: dimension.label, url: urlOf('question', id) },
    kind: positionKind(position),
    values: position.values.map((value) => ({
      id: value,
      label: positionValueLabel(corpus, id, value),
      url: dimension.values.some((own) => own.id === value) ? href(`questions/${id}/#value-${value}`) : '',
    })),
    summaryHtml: renderInline(position.summary, corpus),
    clauses: clausesOfPosition(corpus, position).map((clause) => clauseLink(clause)),
    sources: position.sources.map((citation) => citationView(corpus, citation)),
    noteHtml: position.note ? renderInline(position.note, corpus) : '',
  };
}
