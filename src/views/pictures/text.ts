/** Breaks a label into lines of at most so many characters; a longer word stands alone. */
export function wrapWords(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A share as a reader writes it: `33 %`, `<1 %`; nothing for none. */
export function percentLabel(share: number): string {
  if (share === 0) return '';
  return share < 0.01 ? '<1 %' : `${Math.round(share * 100)} %`;
}
