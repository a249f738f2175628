import type { Plugin } from 'vite';
import type { Corpus } from '../corpus/model.ts';

const NAME = 'virtual:articles';
const RESOLVED = `\0${NAME}`;

/**
 * Offers the MDX texts of the content folder as the module `virtual:articles`: an import function for each, by the id of its article.
 * Content may stand anywhere (`CONTENT_DIR`), which `import.meta.glob` cannot follow.
 */
export function articleModules(getCorpus: () => Corpus): Plugin {
  return {
    name: 'article-modules',
    resolveId: (source) => (source === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const corpus = getCorpus();
      const articles = [...corpus.proposals, ...corpus.glossary, ...corpus.guide, ...corpus.articles].map(({ article }) => article);
      const lines = articles.map((article) => `  ${JSON.stringify(article.id)}: () => import(${JSON.stringify(article.absolute)}),`);
      return `export const articles = {\n${lines.join('\n')}\n};\n`;
    },
  };
}
