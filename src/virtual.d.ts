declare module 'virtual:articles' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The rendered MDX texts of the content folder, by id of the article. */
  export const articles: Record<string, () => Promise<{ default: AstroComponentFactory; getHeadings: () => { depth: number; slug: string; text: string }[] }>>;
}
