import type { Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';

/** Schemes by which prose names things on the site. */
export const REFERENCE_KINDS = ['clause', 'proposal', 'question', 'topic', 'term', 'source', 'article', 'party'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** A link in prose that names something on the site, such as `[](clause:budapest-memorandum/para-4)`. */
export interface Reference {
  kind: ReferenceKind;
  target: string;
  /** Line within the text, counted from 1. */
  line: number;
}

const REFERENCE = new RegExp(`^(${REFERENCE_KINDS.join('|')}):(.+)$`);

/** Splits `clause:p/c` into its kind and target; undefined for ordinary addresses. */
export function parseReference(address: string): { kind: ReferenceKind; target: string } | undefined {
  const match = REFERENCE.exec(address);
  return match ? { kind: match[1] as ReferenceKind, target: match[2]! } : undefined;
}

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parses inline Markdown of a field. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/** A slip in the MDX of an article, with its line in the text. */
export interface ProseSlip {
  line: number;
  message: string;
  hint: string;
}

/** Parses an article. MDX that does not parse gives one slip and no tree. */
export function parseArticle(body: string): { tree: Root | undefined; slips: ProseSlip[] } {
  try {
    const tree = mdx.parse(body);
    return { tree, slips: codeIn(tree) };
  } catch (error) {
    const { line, reason = 'is nested too deeply' } = error as Partial<VFileMessage>;
    const slip = { line: line ?? 1, message: `is not valid MDX: ${reason.replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '')}`, hint: 'In MDX "<" opens a tag and "{" opens code: close the tag, or write \\< and \\{ for the characters themselves.' };
    return { tree: undefined, slips: [slip] };
  }
}

const DEEPEST = 24;

const CODE: Record<string, string> = {
  mdxjsEsm: 'imports or exports code',
  mdxFlowExpression: 'holds code in braces',
  mdxTextExpression: 'holds code in braces',
  mdxJsxFlowElement: 'holds a tag',
  mdxJsxTextElement: 'holds a tag',
};

/** Articles are prose: code and tags in them are slips (and a way for markup to get in). */
function codeIn(tree: Root): ProseSlip[] {
  const slips: ProseSlip[] = [];
  const tooDeep = tree.children.find((child) => levels(child) > DEEPEST);
  if (tooDeep) slips.push({ line: tooDeep.position?.start.line ?? 1, message: 'is nested too deeply', hint: `Lists and quotations may hold each other, but not through ${DEEPEST} levels.` });
  visit(tree, (node) => {
    const what = CODE[node.type];
    if (!what) return;
    const name = 'name' in node && node.name ? ` <${String(node.name)}>` : '';
    slips.push({ line: node.position?.start.line ?? 1, message: `${what}${name}, which articles may not`, hint: 'Write plain Markdown; for the characters themselves write \\{ or \\<.' });
  });
  return slips;
}

/** An https address, a path on this site (`//host` and `/\host` are other sites), or a place on the page. */
const ORDINARY = /^(https:\/\/|\/(?![/\\])|#)/;

/** Every reference in a tree, and every link that is neither a reference nor an ordinary address. */
export function referencesIn(tree: Root): { references: Reference[]; strange: { url: string; line: number }[]; images: number[] } {
  const references: Reference[] = [];
  const strange: { url: string; line: number }[] = [];
  const images: number[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (['image', 'imageReference', 'html'].includes(node.type)) images.push(line);
    if (node.type === 'definition') strange.push({ url: `[${node.identifier}]: ${node.url}`, line });
    if (node.type !== 'link') return;
    const reference = parseReference(node.url);
    if (reference) references.push({ ...reference, line });
    else if (!ORDINARY.test(node.url)) strange.push({ url: node.url, line });
  });
  return { references, strange, images };
}

/** Depth and line of every heading. */
export function headingsIn(tree: Root): { depth: number; text: string; line: number }[] {
  const found: { depth: number; text: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') found.push({ depth: node.depth, text: plainText(node), line: node.position?.start.line ?? 1 });
  });
  return found;
}

/** The words of a node, without markup. */
export function plainText(node: RootContent | Root): string {
  if ('value' in node && node.type !== 'html') return String(node.value);
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

const CITED = '￼';
const ABBREVIATION = /(?:\b(?:para|paras|art|arts|no|nos|vol|vols|sec|secs|mr|ms|mrs|dr|st|jr|e\.g|i\.e|cf|etc|vs|pp|p|ch|c|u\.s|u\.k|approx|[A-Z])\.)$/i;

/** Sentences of an article's paragraphs that end in no reference to a clause or source, with their line. */
export function unsourcedSentences(tree: Root): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph') return;
    for (const sentence of sentencesOf(node)) {
      if (sentence.includes(CITED)) continue;
      const text = sentence.trim();
      if (/\p{L}/u.test(text)) found.push({ sentence: text, line: lineOfText(node, text) });
    }
  });
  return found;
}

function lineOfText(paragraph: Paragraph, sentence: string): number {
  const start = sentence.slice(0, 25);
  for (const child of paragraph.children) {
    if (child.type !== 'text') continue;
    const at = child.value.indexOf(start);
    if (at !== -1) return (child.position?.start.line ?? 1) + child.value.slice(0, at).split('\n').length - 1;
  }
  return paragraph.position?.start.line ?? 1;
}

/** Splits a paragraph into sentences; references become one sign and stay with the sentence they follow. */
function sentencesOf(paragraph: Paragraph): string[] {
  const text = paragraph.children.map((child) => flatten(child)).join('');
  const out: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=[.!?…]["”’»)]*)(?=\s)/u)) {
    current += piece;
    if (!ABBREVIATION.test(current.replace(/["”’»)]+$/, ''))) {
      out.push(current);
      current = '';
    }
  }
  if (current.trim()) out.push(current);
  return attachTrailingReferences(out);
}

function attachTrailingReferences(sentences: string[]): string[] {
  const out: string[] = [];
  for (const sentence of sentences) {
    const leading = new RegExp(`^[\\s(;,]*${CITED}[\\s${CITED};,)]*`, 'u').exec(sentence);
    const last = out.length - 1;
    if (leading && last >= 0) {
      out[last] += leading[0];
      const rest = sentence.slice(leading[0].length);
      if (rest.trim()) out.push(rest);
    } else {
      out.push(sentence);
    }
  }
  return out;
}

function flatten(node: RootContent): string {
  if (node.type === 'link' && ['clause', 'source'].includes(parseReference((node).url)?.kind ?? '')) return CITED;
  if (node.type === 'link' && parseReference(node.url)) return 'reference';
  if ('value' in node) return String(node.value);
  return 'children' in node ? node.children.map((child) => flatten(child)).join('') : '';
}

function levels(node: RootContent): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map((child) => levels(child))) : 1;
}

function visit(node: Root | RootContent, callback: (node: RootContent) => void): void {
  if (node.type !== 'root') callback(node);
  if ('children' in node) for (const child of node.children) visit(child, callback);
}
