import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { getCorpus } from './src/corpus/index.ts';
import { basePath, siteOrigin } from './src/corpus/urls.ts';
import { itemFilesInDev } from './src/exports/item-files.ts';
import { articleModules } from './src/prose/article-modules.ts';
import { remarkReferences } from './src/prose/references.ts';

export default defineConfig({
  site: siteOrigin(),
  base: basePath(),
  trailingSlash: 'always',
  // Stylesheets and scripts stay files: the content security policy allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx', the default, drops the space between two elements on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // remark-gfm is named here because Astro's own switch belongs to another Markdown engine.
      gfm: false,
      // Quotations stay as they were written.
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkReferences, () => getCorpus()]],
    }),
  },
  integrations: [mdx()],
  vite: {
    plugins: [articleModules(() => getCorpus()), itemFilesInDev(() => getCorpus())],
    build: { assetsInlineLimit: 0 },
  },
});
