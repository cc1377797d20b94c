import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeskError } from '#shared/contract/index.ts';
import { pagePolicy } from '#shared/page/index.ts';
import { readCut } from '#shared/picture/index.ts';
import { id as idSchema } from '#shared/schema/index.ts';
import { type Copies, type Pictures, thumbWidth } from '../pictures/index.ts';
import type { Downloads, Shelf } from '../preview/index.ts';
import { pathParts } from './path.ts';
import { noncePlaceholder, windowPolicy } from './policy.ts';
import { guarded, nothingThere, sentence } from './responses.ts';
import { mediaType } from './types.ts';
import type { WindowFiles } from './window-files.ts';

/** What the desk gives out by address. */
export interface Stores {
  shelf: Shelf;
  downloads: Downloads;
  /** The pictures of the library that is open now. */
  pictures(): { file: Pictures['file']; copies: Pick<Copies, 'rendition'> };
  /** An article as one file with its pictures. @throws DeskError */
  article(id: string): Promise<{ name: string; bytes: Uint8Array }>;
}

/** Pixels across of each rendition a window may ask for. */
const widths: Readonly<Record<string, number>> = { thumb: thumbWidth, screen: 1600 };

/**
 * Answers an address of the workstation: a picture by its hash, a preview or a download by its token, or a file of the
 * built window. The loopback host and the desktop's own protocol both come here, so that neither lets through what the
 * other refuses.
 * @param path the path as it stands in the request, without the query
 * @param origin where the window is served from, such as `app://standfirst`
 */
export async function serve(stores: Stores, files: WindowFiles, path: string, origin: string): Promise<Response> {
  const parts = pathParts(path);
  if (parts === null) return nothingThere();
  const [room, ...rest] = parts;
  switch (room) {
    case 'picture':
      return picture(stores, rest);
    case 'preview':
      return preview(stores, rest);
    case 'download':
      return download(stores, rest);
    case 'article':
      return article(stores, rest);
    default:
      return windowFile(files, parts.length === 0 ? 'index.html' : parts.join('/'), origin);
  }
}

async function picture(stores: Stores, [hash, rendition, part, ...more]: string[]): Promise<Response> {
  if (hash === undefined || rendition === undefined || more.length > 0 || !/^[0-9a-f]{64}$/.test(hash)) {
    return nothingThere();
  }
  const cut = part === undefined ? null : readCut(part);
  if (part !== undefined && (cut === null || rendition === 'original')) return nothingThere();
  // A picture is named by its content, so its address never comes to mean anything else.
  const forever = { 'cache-control': 'private, max-age=31536000, immutable' };
  try {
    if (rendition === 'original') {
      const { path, type } = await stores.pictures().file(hash);
      return guarded(Readable.toWeb(createReadStream(path)), 200, { 'content-type': type, ...forever });
    }
    const width = Object.hasOwn(widths, rendition) ? widths[rendition] : undefined;
    if (width === undefined) return nothingThere();
    const bytes = await stores.pictures().copies.rendition(hash, width, 'image/webp', cut);
    return guarded(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', ...forever });
  } catch (error) {
    if (error instanceof DeskError && error.code === 'picture-missing') return nothingThere();
    throw error;
  }
}

async function preview(stores: Stores, parts: string[]): Promise<Response> {
  const found = stores.shelf.file(parts);
  if (found === null) return nothingThere();
  const type = mediaType(found.name);
  // An address is an article's, whose page and pictures change.
  const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'no-cache' };
  if (type.startsWith('text/html')) headers['content-security-policy'] = `${pagePolicy}; frame-ancestors 'self'`;
  return guarded(new Uint8Array(await found.load()), 200, headers);
}

async function download(stores: Stores, parts: string[]): Promise<Response> {
  const onDisk = stores.downloads.file(parts);
  if (onDisk !== null) {
    const { size } = await stat(onDisk.path);
    const stream = Readable.toWeb(createReadStream(onDisk.path));
    return guarded(stream, 200, { ...attached(onDisk.name), 'content-length': String(size) });
  }
  const found = stores.downloads.take(parts);
  if (found === null) return nothingThere();
  return guarded(new Uint8Array(found.bytes), 200, attached(found.name));
}

/** An article that is dragged out of the window: packed when the desktop it was dropped on asks for it, and not before. */
async function article(stores: Stores, [id, ...more]: string[]): Promise<Response> {
  if (id === undefined || more.length > 1 || !idSchema.safeParse(id).success) return nothingThere();
  try {
    const { name, bytes } = await stores.article(id);
    return guarded(new Uint8Array(bytes), 200, attached(name));
  } catch (error) {
    if (error instanceof DeskError && error.code === 'article-missing') return nothingThere();
    throw error;
  }
}

/** What makes a browser put a file away under a name. */
function attached(name: string): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
  };
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

async function windowFile(files: WindowFiles, name: string, origin: string): Promise<Response> {
  const bytes = await files.read(name);
  if (bytes === null) {
    if (name !== 'index.html') return nothingThere();
    return sentence(503, 'The window is not built yet. Start Standfirst with npm start, which builds it.');
  }
  const nonce = randomBytes(18).toString('base64');
  const headers: Record<string, string> = {
    'content-type': mediaType(name),
    'content-security-policy': windowPolicy(origin, nonce),
  };
  if (name === 'index.html') {
    const html = new TextDecoder().decode(bytes).replaceAll(noncePlaceholder, nonce);
    return guarded(html, 200, headers);
  }
  // The build names what it makes by content; only `index.html` keeps its name from build to build.
  if (name.startsWith('assets/')) headers['cache-control'] = 'private, max-age=31536000, immutable';
  return guarded(bytes, 200, headers);
}
