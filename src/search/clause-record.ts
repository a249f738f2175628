import { clockLabel, nameOf, partyName, runningLocator, termLabel } from '../corpus/labels.ts';
import type { Clause, Corpus } from '../corpus/model.ts';
import { pathOf } from '../corpus/urls.ts';
import { renderPlain } from '../prose/inline.ts';
import { clauseFacets, partiesOf } from './facets.ts';
import { everydayWords } from './everyday-words.ts';
import { locatorCodes, writtenLocators } from './locator.ts';
import { PARTY_NAMES } from './party-names.ts';
import { filled, joined, type SearchRecord } from './record.ts';

/** The record of a clause: its restatement is the text; all other words that should find it stand in hidden fields. */
export function clauseRecord(corpus: Corpus, clause: Clause): SearchRecord {
  const content = renderPlain(clause.text, corpus);
  return {
    kind: 'clause',
    url: `/${pathOf('clause', clause.ref)}`,
    content,
    meta: filled({
      title: clause.heading,
      locator: runningLocator(clause.locator),
      who: whoToWhom(corpus, clause),
      clock: clause.clock && clause.clock !== 'unspecified' ? clockLabel(corpus, clause.clock) : '',
      aliases: joined(clause.aliases),
      wording: joined((clause.wording ?? []).map((wording) => (typeof wording === 'string' ? wording : wording.term))),
      places: joined([...locatorCodes(clause.id), ...writtenLocators(clause.id)]),
      names: joined([clause.proposal.shortTitle, clause.proposal.abbreviation]),
      subject: joined(subjectWords(corpus, clause)),
      everyday: everydayWords(`${clause.heading} ${content}`).join(' '),
      themes: joined(clause.topics.slice(1).map((id) => nameOf(corpus, 'topic', id))),
      questions: joined(questionWords(corpus, clause)),
      parties: joined(partiesOf(corpus, clause).flatMap((id) => [partyName(corpus, id), ...(PARTY_NAMES[id] ?? [])])),
      note: clause.note ? renderPlain(clause.note, corpus) : '',
    }),
    facets: clauseFacets(corpus, clause),
    grade: clause.evidence.grade,
  };
}

function whoToWhom(corpus: Corpus, { from, to }: Clause): string {
  const names = (ids: readonly string[]) => ids.map((id) => partyName(corpus, id)).join(', ');
  return to.length ? `${names(from)} → ${names(to)}` : names(from);
}

/** Labels and lay words of the main topic and of the kind of clause; labels alone of what it is coded as, whose lay words would find half of all clauses. */
function subjectWords(corpus: Corpus, clause: Clause): string[] {
  const { topics, terms } = corpus.vocabulary;
  const named = [...topics.filter(({ id }) => id === clause.topics[0]), ...terms.kinds.filter(({ id }) => id === clause.kind)];
  const coded = [...clause.obligation.map((id) => termLabel(corpus, 'obligations', id)), ...clause.trigger.map((id) => termLabel(corpus, 'triggers', id))];
  return [...named.flatMap(({ label, aliases }) => [label, ...aliases]), ...coded];
}

/** Questions whose answer rests on a clause, in the words of the question and of those who ask it. */
function questionWords(corpus: Corpus, clause: Clause): string[] {
  return corpus.vocabulary.dimensions
    .filter(({ id }) => clause.proposal.positions[id]?.clauses.includes(clause.ref))
    .flatMap(({ label, question, aliases }) => [label, question, ...aliases]);
}
