import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { basePath } from '../corpus/urls.ts';
import { siteHandler } from './serve.ts';

const PORTS_TRIED = 20;
const folder = resolve(process.env.OUT_DIR || 'dist');
const first = Number(process.env.PORT || 4321);

if (!existsSync(folder)) {
  console.error(`There is no build in ${folder}. Run "npm run build" first, or "npm start", which does both.`);
  process.exit(1);
}
listen(first);

/** Listens on a port, or on the next free one. */
function listen(port: number): void {
  const server = createServer(siteHandler(folder, basePath()));
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TRIED) {
      console.error(`The site could not be served on port ${port}: ${error.message}. Set PORT to a free one.`);
      process.exit(1);
    }
    console.log(`Port ${port} is in use; trying ${port + 1}.`);
    listen(port + 1);
  });
  server.listen(port, () => console.log(`Serving ${folder} at http://localhost:${port}${basePath()} (stop with Ctrl+C).`));
}
