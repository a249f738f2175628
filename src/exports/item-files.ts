import type { Plugin } from 'vite';
import type { Corpus } from '../corpus/model.ts';
import { basePath } from '../corpus/urls.ts';
import { bibtexEntry } from './bibtex.ts';
import { citedClause, citedProposal, type CitedWork } from './cited-work.ts';
import { cslItem } from './csl.ts';
import { FILE_FORMATS, jsonText } from './files.ts';
import { clauseFile, proposalFile } from './json.ts';
import { risRecord } from './ris.ts';

/** A file that stands beside the page of a proposal or clause. */
export interface ItemFile {
  /** Path in the site, such as `proposals/budapest-memorandum/para-4.bib`. */
  path: string;
  text: string;
}

/**
 * The data and citation files of every proposal and clause.
 * They are not Astro routes: there are four for every clause, and a route costs many times what writing the file does.
 */
export function* itemFiles(corpus: Corpus): Generator<ItemFile> {
  for (const proposal of corpus.proposals) {
    yield* filesOf(`proposals/${proposal.id}`, citedProposal(corpus, proposal), proposalFile(corpus, proposal));
    for (const clause of proposal.clauses) yield* filesOf(`proposals/${clause.ref}`, citedClause(corpus, clause), clauseFile(corpus, clause));
  }
}

function* filesOf(path: string, work: CitedWork, data: unknown): Generator<ItemFile> {
  yield { path: `${path}.json`, text: jsonText(data) };
  yield { path: `${path}.bib`, text: bibtexEntry(work) };
  yield { path: `${path}.ris`, text: risRecord(work) };
  yield { path: `${path}.csl.json`, text: jsonText([cslItem(work)]) };
}

/** Serves the same files while the site is being written. */
export function itemFilesInDev(getCorpus: () => Corpus): Plugin {
  return {
    name: 'item-files',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!.slice(basePath().length);
        const format = [...FILE_FORMATS].reverse().find(({ ending }) => path.endsWith(`.${ending}`));
        if (!format || !path.startsWith('proposals/')) return next();
        for (const file of itemFiles(getCorpus())) {
          if (file.path !== path) continue;
          response.setHeader('content-type', `${format.type}; charset=utf-8`);
          response.end(file.text);
          return;
        }
        next();
      });
    },
  };
}
