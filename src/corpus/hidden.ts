/** Control characters, signs that turn the direction of writing, halves of a character, and the sign that stands for a lost one: no author means them, and HTML allows few of them. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff]|\p{Surrogate}/u;

/** What to do about a hidden character. */
export const HIDDEN_HINT = 'It was probably pasted in: delete it and write the text around it again.';

/** The first hidden character of a text, with its place; undefined where there is none. */
export function hiddenCharacter(text: string): { at: number; name: string } | undefined {
  const at = text.search(HIDDEN);
  if (at === -1) return undefined;
  return { at, name: `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}` };
}
