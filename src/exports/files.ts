/** Files that stand beside every page of a proposal and clause, under the address of the page with another ending. */
export const FILE_FORMATS = [
  { ending: 'json', type: 'application/json' },
  { ending: 'bib', type: 'application/x-bibtex' },
  { ending: 'ris', type: 'application/x-research-info-systems' },
  { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

/** JSON as it is written everywhere: indented, with a line end. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The response of a static route: a text in UTF-8. */
export function fileResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

export function jsonResponse(data: unknown): Response {
  return fileResponse(jsonText(data), 'application/json');
}
