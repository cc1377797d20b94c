import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
};

/** A page being served, and how to take it down. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Builds the bare editors and serves them on loopback, with `picture.jpg` beside them. */
export async function serveBareEditors(picture: Buffer): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-bare-'));
  await build({
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: join(import.meta.dirname, 'bare.html') } },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/picture.jpg') {
      response.setHeader('content-type', 'image/jpeg').end(picture);
      return;
    }
    try {
      const bytes = await readFile(join(folder, pathname));
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The bare editors have no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/bare.html`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
