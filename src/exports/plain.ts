import { nameOf } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../corpus/prose.ts';
import { renderPlain } from '../prose/inline.ts';

const UNNAMED_REFERENCE = new RegExp(`\\[\\]\\((${REFERENCE_KINDS.join('|')}):([^\\s)]+)(?:\\s+"([^"]*)")?\\)`, 'g');

/** A field's text for data files: no markup, and references that follow a sentence as short citations in round brackets. */
export function plainField(corpus: Corpus, text: string): string {
  const named = text.replace(UNNAMED_REFERENCE, (_, kind: ReferenceKind, target: string, pinpoint: string | undefined) => {
    const name = nameOf(corpus, kind, target) + (pinpoint ? `, ${pinpoint}` : '');
    return kind === 'clause' || kind === 'source' ? `(${name})` : name;
  });
  return renderPlain(named, corpus).replace(/\s+/g, ' ').trim();
}

/** Escapes text for HTML and XML, in content and in double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
