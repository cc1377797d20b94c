import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newArticle } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import type { Rights } from '#shared/picture/index.ts';
import { paragraph } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { openDesk } from '../desk.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./index.ts', import.meta.url));

/** Debian's ExifTool where there is one, which nobody here carried in; else the one Standfirst carries. */
const exiftool = existsSync('/usr/bin/exiftool') ? '/usr/bin/exiftool' : await exiftoolPath();

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Jane Doe/PA" photoshop:City="Dover"/></rdf:RDF></x:xmpmeta>`;

/** A library with an article that shows a photograph as it came out of a camera. */
async function newsroom(rights: Rights): Promise<{ library: string; id: string; home: string }> {
  const home = await scratch();
  const library = join(home, 'Library');
  const options = {
    library,
    settings: join(home, 'settings.json'),
    version: '0',
    host: 'browser',
    unforeseen: String,
  } as const;
  const { rows, close } = await openDesk(options);
  try {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
      .withExif({
        IFD2: { BodySerialNumber: '4711', LensSerialNumber: '0815' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '1/1 18/1 0/1' },
      })
      .withXmp(xmp)
      .jpeg()
      .toBuffer();
    const { hash } = await rows['pictures.takeIn']({ name: 'quay.jpg', bytes: new Uint8Array(bytes) }, quietWork);
    await rows['pictures.edit']({ hash, edited: {}, rights }, quietWork);
    const article = newArticle('2026-11-24T10:00:00Z', { headline: 'Harbour' }, [
      paragraph('Ships lie at the quay.'),
      {
        ...{ type: 'figure', id: 'figure1', picture: hash, awaits: '', caption: [], size: 'column', credit: null },
        alt: { kind: 'text', text: 'A quay' },
      },
    ]);
    await rows['library.save']({ article, revision: null }, quietWork);
    return { library, id: article.id, home };
  } finally {
    await close();
  }
}

/** What the copies of an export say of where and with what the picture was taken, each of them the same. */
async function told(rights: Rights, ...args: string[]): Promise<Record<string, unknown>> {
  const { library, id, home } = await newsroom(rights);
  const out = join(home, 'out');
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home };
  await run(process.execPath, [program, 'export', id, '--library', library, '--out', out, ...args], { env });
  const asked = ['-json', '-n', '-r', '-ext', 'jpg', '-Credit', '-GPS*', '-*SerialNumber', '-City', out];
  const copies: Record<string, unknown>[] = JSON.parse((await run(exiftool, asked)).stdout);
  const [first = {}, ...others] = copies.map(({ SourceFile: _, ...said }) => said);
  expect(others.length).toBeGreaterThan(1);
  for (const other of others) expect(other).toEqual(first);
  return first;
}

const taken = { GPSLatitude: expect.closeTo(51.125, 6), GPSLongitude: expect.closeTo(1.3, 6), City: 'Dover' };

test('no exported copy says where or with which camera it was taken', async () => {
  expect(await told({})).toEqual({ Credit: 'Jane Doe/PA' });
}, 60_000);

test('what the editor keeps of one picture stands in every copy of it, and nothing beside', async () => {
  const place = await told({ tellPlace: true });
  expect(place).toMatchObject({ Credit: 'Jane Doe/PA', ...taken });
  expect(Object.keys(place).filter((tag) => tag.includes('Serial'))).toEqual([]);
  const camera = await told({ tellCamera: true });
  expect(Object.keys(camera).sort()).toEqual(['Credit', 'LensSerialNumber', 'SerialNumber']);
  expect(`${camera['SerialNumber']} ${Number(camera['LensSerialNumber'])}`).toBe('4711 815');
}, 60_000);

test('an export from the command line may keep both in all copies', async () => {
  expect(await told({}, '--keep-place', '--keep-serials')).toMatchObject({ ...taken, SerialNumber: expect.anything() });
  expect(await told({}, '--keep-place')).not.toHaveProperty('SerialNumber');
}, 60_000);
