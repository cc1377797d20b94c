import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page as Tab } from '@playwright/test';
import sharp from 'sharp';
import { type Page, pagePolicy } from '#shared/page/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { browserLaunch } from '../browser.ts';

const { resolve } = createRequire(import.meta.url);
const packages = ['newsreader', 'schibsted-grotesk', 'source-serif-4'];

/** Pages in a browser, as a preview shows them: under their policy, with real pictures and fonts. */
export interface Site {
  /** Puts a page up; gives the address it can be read at. */
  put(page: Page, records: ReadonlyMap<string, Picture>): string;
  /** Addresses asked for that no page put up. */
  missed: string[];
  close(): Promise<void>;
}

/** Opens a site on this machine alone. */
export async function openSite(): Promise<Site> {
  const files = new Map<string, () => Promise<{ type: string; bytes: Uint8Array }>>();
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    const load = files.get(path);
    if (load === undefined) {
      if (path !== '/favicon.ico') missed.push(path);
      response.writeHead(404).end();
      return;
    }
    load().then(
      ({ type, bytes }) => {
        const headers = { 'content-type': type, 'content-security-policy': pagePolicy };
        response.writeHead(200, headers).end(bytes);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await listen(server);
  let pages = 0;
  return {
    missed,
    put(page, records) {
      const folder = `/${++pages}/`;
      files.set(`${folder}index.html`, async () => ({
        type: 'text/html; charset=utf-8',
        bytes: Buffer.from(page.html),
      }));
      for (const path of page.fonts)
        files.set(folder + path, async () => ({ type: 'font/woff2', bytes: await font(path) }));
      for (const { path, hash, cut, width, type } of page.pictures) {
        const picture = records.get(hash);
        if (picture === undefined) throw new Error(`No record of ${hash}.`);
        files.set(folder + path, async () => ({
          type,
          bytes: await drawing(picture, cut ?? picture, width ?? picture.width),
        }));
      }
      return `http://127.0.0.1:${port}${folder}index.html`;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port.');
      ready(address.port);
    });
  });
}

async function font(path: string): Promise<Uint8Array> {
  const name = path.slice('fonts/'.length);
  const owner = packages.find((candidate) => name.startsWith(candidate));
  const root = dirname(resolve(`@fontsource-variable/${owner}/package.json`));
  return await readFile(join(root, 'files', name));
}

/** A sky over ground in a picture's own shape and kind, so that a stretched or missing one can be seen. */
async function drawing({ type }: Picture, form: { width: number; height: number }, width: number): Promise<Uint8Array> {
  const height = Math.max(1, Math.round((form.height * width) / form.width));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" preserveAspectRatio="none" width="${width}" height="${height}"><rect width="300" height="200" fill="#b7c6c9"/><circle cx="220" cy="60" r="26" fill="#e9dfc2"/><path d="M0 150 70 90l60 50 60-70 110 80v50H0z" fill="#4b5f63"/></svg>`;
  const drawn = sharp(Buffer.from(svg));
  switch (type) {
    case 'image/png':
      return await drawn.png().toBuffer();
    case 'image/gif':
      return await drawn.gif().toBuffer();
    default:
      return await drawn.jpeg().toBuffer();
  }
}

/** Debian's Chromium, as every test here runs it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(browserLaunch);
}

export interface Reader {
  width: number;
  colorScheme?: 'light' | 'dark';
  /** Lets a test's own script into the page, which its policy would keep out. */
  inspected?: boolean;
}

/** Opens a tab on an address, and waits until its pictures and fonts are there. */
export async function read(browser: Browser, address: string, reader: Reader): Promise<Tab> {
  const { width, colorScheme = 'light', inspected = false } = reader;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: inspected });
  const tab = await context.newPage();
  await tab.goto(address, { waitUntil: 'networkidle' });
  return tab;
}
