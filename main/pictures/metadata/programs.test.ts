import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PictureFields } from '#shared/picture/index.ts';
import { MetadataReader } from './reader.ts';

// Files as other programs write them. The carried ExifTool makes them: Debian's knows no tag of 2023.
const reader = new MetadataReader(() => undefined);
let program: string;
let folder: string;
beforeAll(async () => {
  program = await exiftoolPath();
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true });
});

const kinds = ['jpg', 'png', 'webp', 'avif', 'tiff', 'gif', 'heic'] as const;
type Kind = (typeof kinds)[number];

/** A bare picture of a kind, into which ExifTool then writes these tags. */
async function written(kind: Kind, ...tags: string[]): Promise<string> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.${kind}`);
  const plain = sharp({ create: { width: 32, height: 24, channels: 3, background: '#789' } });
  if (kind === 'heic') await copyFile(fileURLToPath(new URL('../examples/flat.heic', import.meta.url)), file);
  else await writeFile(file, await plain.toFormat(kind === 'jpg' ? 'jpeg' : kind).toBuffer());
  await promisify(execFile)(program, ['-q', '-m', '-overwrite_original', ...tags, file]);
  return file;
}

async function read(file: string): Promise<PictureFields> {
  return (await reader.read(file)).read;
}

describe('what is said in XMP is read from every kind', () => {
  test.each(kinds)('%s', async (kind) => {
    const file = await written(
      kind,
      '-XMP-dc:Creator=Zoë Müller',
      '-XMP-dc:Creator=Łukasz Żak',
      '-XMP-photoshop:AuthorsPosition=Staff',
      '-XMP-photoshop:Credit=Zoë Müller/Reuters',
      '-XMP-photoshop:Source=Reuters',
      '-XMP-dc:Rights=© 2017 Reuters',
      '-XMP-dc:Description=At dinner',
      '-XMP-dc:Description-de=Beim Essen',
      '-XMP-dc:Description-fr=Au dîner',
      '-XMP-photoshop:Headline=Dinner',
      '-XMP-iptcCore:AltTextAccessibility=Two men',
      '-XMP-iptcCore:ExtDescrAccessibility=Two men at a table',
      '-XMP-photoshop:Instructions=No archive',
      '-XMP-photoshop:DateCreated=2017:07:18 21:30:00+02:00',
      '-XMP-xmpRights:UsageTerms=One use',
      '-XMP-xmpRights:WebStatement=https://example.com/rights',
      '-XMP-iptcExt:PersonInImage=Ann Example',
      '-XMP-iptcExt:PersonInImage=Max Roe',
      '-XMP-plus:DataMining#=http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
      '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      '-XMP-plus:Licensor=[{LicensorName=Reuters,LicensorURL=https://example.com/a},{LicensorName=Alamy,LicensorURL=https://example.com/b}]',
    );
    const { dataMining, digitalSourceType, licensor, ...said } = await read(file);
    expect(said).toMatchObject({
      creator: ['Zoë Müller', 'Łukasz Żak'],
      creatorJobTitle: 'Staff',
      creditLine: 'Zoë Müller/Reuters',
      source: 'Reuters',
      copyrightNotice: '© 2017 Reuters',
      caption: 'At dinner',
      headline: 'Dinner',
      altText: 'Two men',
      extendedDescription: 'Two men at a table',
      instructions: 'No archive',
      usageTerms: 'One use',
      webStatement: 'https://example.com/rights',
      personsShown: ['Ann Example', 'Max Roe'],
    });
    expect(dataMining).toMatch(/prohibited/i);
    expect(digitalSourceType).toMatch(/digitalCapture$/);
    expect(licensor?.map(({ name, url }) => [name, url])).toEqual([
      ['Reuters', 'https://example.com/a'],
      ['Alamy', 'https://example.com/b'],
    ]);
  });
});

describe('what is said in IIM alone, as old agencies’ programs say it, is legible', () => {
  const words = ['-IPTC:By-line=Zoë Müller', '-IPTC:Credit=dpa', '-IPTC:Caption-Abstract=Straße in Köln, à midi'];
  const legible = { creator: ['Zoë Müller'], creditLine: 'dpa', caption: 'Straße in Köln, à midi' };
  test.each(['jpg', 'tiff', 'png'] as const)('with its character set named, in %s', async (kind) => {
    expect(await read(await written(kind, '-IPTC:CodedCharacterSet=UTF8', ...words))).toMatchObject(legible);
  });
  test.each([
    ['Latin-1', 'Latin'],
    ['that of an old Macintosh', 'MacRoman'],
    ['Unicode', 'UTF8'],
  ])('in %s, which it does not name', async (_, set) => {
    expect(await read(await written('jpg', '-charset', `iptc=${set}`, ...words))).toMatchObject(legible);
    expect(await read(await written('tiff', '-charset', `iptc=${set}`, ...words))).toMatchObject(legible);
  });
});

test.each(['jpg', 'png', 'webp', 'avif', 'tiff', 'heic'] as const)(
  'what a camera says in EXIF alone is read from %s',
  async (kind) => {
    const file = await written(kind, '-EXIF:Artist=Ann Example', '-EXIF:Copyright=Ann Example 2017');
    expect(await read(file)).toMatchObject({ creator: ['Ann Example'], copyrightNotice: 'Ann Example 2017' });
  },
);

test('XMP longer than a segment of a JPEG is read to its end', async () => {
  const long = join(folder, 'long.txt');
  await writeFile(long, 'much '.repeat(40_000));
  const file = await written('jpg', `-XMP-pdf:Keywords<=${long}`, '-XMP-xmpRights:UsageTerms=One use');
  expect(await read(file)).toMatchObject({ usageTerms: 'One use' });
});

test('NULs, control characters and tags in a value are text or nothing, and the words beside them stay', async () => {
  const file = await written(
    'jpg',
    '-E',
    '-XMP-dc:Description=Before&#0;behind &lt;script&gt;alert(1)&lt;/script&gt;',
    '-IPTC:Credit=Reu&#0;ters',
    '-EXIF:Artist=Ann &#x202e;Example',
  );
  const { caption = '', creditLine = '', creator = [] } = await read(file);
  expect(caption).toContain('Before');
  expect(caption).toContain('<script>alert(1)</script>');
  expect(creditLine).toContain('Reu');
  expect(creator.join()).toMatch(/^Ann .*Example$/);
  expect(caption + creditLine + creator.join()).not.toMatch(/[\p{Cc}\u202E]/u);
});
