import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExifTool } from './program.ts';
import { MetadataReader } from './reader.ts';

// The examples were written with ExifTool: each holds what its test says.
const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

const notes: string[] = [];
const reader = new MetadataReader((line) => notes.push(line));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metadata-'));
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true });
});

/** A PNG whose XMP holds these properties. */
async function pictureSaying(properties: string): Promise<string> {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const file = join(folder, 'says.png');
  await writeFile(
    file,
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .withXmp(xmp)
      .png()
      .toBuffer(),
  );
  return file;
}

describe('what a picture says about itself', () => {
  test('is read whole where XMP, IIM and EXIF agree; what IIM had to cut short is no disagreement', async () => {
    const { read, from, disagree } = await reader.read(example('agrees.jpg'));
    expect(read).toEqual({
      creator: ['Zoë Müller'],
      creatorJobTitle: 'Staff photographer',
      creditLine: 'Zoë Müller/Example Picture Agency of London',
      source: 'Example Picture Agency',
      copyrightNotice: '© 2026 Example Picture Agency',
      caption: 'A boat lies at the quay in Dover.',
      captionWriter: 'zm',
      headline: 'Dover quay',
      altText: 'A blue boat beside a stone quay',
      extendedDescription: 'A blue wooden boat with two masts, moored beside a stone quay at low tide.',
      title: '2026-0417',
      keywords: ['boat', 'quay'],
      dateCreated: '2026:03:04 05:06:07+01:00',
      location: { sublocation: '', city: 'Dover', region: '', country: 'United Kingdom', countryCode: 'GB' },
      personsShown: ['Ann Example'],
      instructions: 'Not for advertising.',
      usageTerms: 'Editorial use only.',
      webStatement: 'https://agency.example/rights',
      licensor: [{ name: 'Example Picture Agency', url: 'https://agency.example/licence' }],
      modelRelease: 'Not Applicable',
      propertyRelease: 'None',
      dataMining: 'Prohibited',
      expires: '2027:01:01',
    });
    expect(from).toEqual({ ...Object.fromEntries(Object.keys(read).map((name) => [name, 'xmp'])), expires: 'iim' });
    expect(disagree).toEqual({});
  });

  test('is IIM’s word where its digest shows that it was changed last, and both stand side by side', async () => {
    const { read, from, disagree } = await reader.read(example('iim-changed-later.jpg'));
    expect(read).toEqual({ creator: ['Ann Example'], creditLine: 'Second wording', altText: 'A tower' });
    expect(from).toEqual({ creator: 'xmp', creditLine: 'iim', altText: 'xmp' });
    expect(disagree).toEqual({ creditLine: { xmp: 'First wording', iim: 'Second wording' } });
  });

  test('is legible in the character set of an old Macintosh', async () => {
    const { read } = await reader.read(example('old-mac.jpg'));
    expect(read).toEqual({
      creator: ['José Muñoz'],
      creditLine: 'José Muñoz/Agence Générale',
      headline: 'Le café',
      caption: '“Le café” à Zürich, früh am Morgen',
    });
  });

  test('tells that a machine made it, and is read in a language that is not the default', async () => {
    const { read } = await reader.read(example('machine-made.webp'));
    expect(read).toMatchObject({
      caption: 'An English caption',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
  });

  test('is read from AVIF, and two names in EXIF are two creators', async () => {
    const { read, from, disagree } = await reader.read(example('portrait.avif'));
    expect(read).toEqual({ creator: ['Ann Example'], copyrightNotice: '© Ann Example' });
    expect(from.creator).toBe('xmp');
    expect(disagree).toEqual({ creator: { xmp: 'Ann Example', exif: 'Ann Example; Bob Sample' } });
  });

  test('keeps numbers as they are written', async () => {
    const file = await pictureSaying(
      '<photoshop:Headline>1.10</photoshop:Headline><photoshop:Credit>007</photoshop:Credit><photoshop:Source>true</photoshop:Source>',
    );
    expect((await reader.read(file)).read).toEqual({ headline: '1.10', creditLine: '007', source: 'true' });
  });
});

describe('Content Credentials', () => {
  const box = (kind: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(8 + data.length);
    return Buffer.concat([size, Buffer.from(kind), data]);
  };

  test.each([
    ['c2pa', true],
    ['another', false],
  ])('a box labelled “%s” is a manifest: %s', async (label, told) => {
    const id = Buffer.from('6332706100110010800000aa00389b71', 'hex');
    const description = box('jumd', Buffer.concat([id, Buffer.from([3]), Buffer.from(`${label}\0`)]));
    const data = Buffer.concat([Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'), box('jumb', description)]);
    const segment = Buffer.from([0xff, 0xeb, 0, data.length + 2]);
    const plain = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    const file = join(folder, `${label}.jpg`);
    await writeFile(file, Buffer.concat([plain.subarray(0, 2), segment, data, plain.subarray(2)]));
    expect((await reader.read(file)).contentCredentials).toBe(told);
  });
});

describe('what a picture should not say', () => {
  test('markup stays text, and marks that turn the direction of reading are left out', async () => {
    const file = await pictureSaying(
      '<photoshop:Credit>Ann &#x202e;gnp.exe&#x202c; &lt;img src=x onerror=alert(1)&gt;</photoshop:Credit><photoshop:Headline>Two&#10;lines</photoshop:Headline>',
    );
    expect((await reader.read(file)).read).toEqual({
      creditLine: 'Ann gnp.exe <img src=x onerror=alert(1)>',
      headline: 'Two lines',
    });
  });

  test('a megabyte of text ends at what a record holds', async () => {
    const long = 'A very long story. '.repeat(60_000);
    const file = await pictureSaying(
      `<photoshop:Headline>${long}</photoshop:Headline><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${long}</rdf:li></rdf:Alt></dc:description><dc:subject><rdf:Bag>${'<rdf:li>word</rdf:li>'.repeat(20_000)}</rdf:Bag></dc:subject>`,
    );
    const { read } = await reader.read(file);
    expect(read.headline).toHaveLength(4_000);
    expect(read.caption).toHaveLength(100_000);
    expect(read.keywords).toHaveLength(1_000);
  });

  test('nothing at all is no error', async () => {
    const file = await pictureSaying('<photoshop:Credit>   </photoshop:Credit>');
    expect(await reader.read(file)).toEqual({ read: {}, from: {}, disagree: {}, contentCredentials: false });
    expect(notes).toEqual([]);
  });

  test('nothing can be read on a computer without Perl, and that is noted once', async () => {
    const noted: string[] = [];
    const without = new MetadataReader(
      (line) => noted.push(line),
      () => {
        throw new Error('Perl must be installed');
      },
    );
    for (const name of ['agrees.jpg', 'portrait.avif'])
      expect(await without.read(example(name))).toMatchObject({ read: {}, from: {}, disagree: {} });
    expect(noted).toEqual(['Metadata was not read: Error: Perl must be installed']);
    await without.close();
  });

  test.each([
    ['may not be run', 0o644, 'EACCES'],
    ['is not there', null, 'ENOENT'],
    ['ends at once', 0o755, 'Error'],
  ])('nothing can be read where ExifTool %s, and the desk goes on', async (_, mode, reason) => {
    const program = join(folder, `exiftool-${reason}`);
    if (mode !== null) await writeFile(program, '#!/bin/sh\nexit 3\n', { mode });
    const noted: string[] = [];
    const without = new MetadataReader(
      (line) => noted.push(line),
      () => startExifTool(program),
    );
    const said = await Promise.all(['agrees.jpg', 'portrait.avif'].map((name) => without.read(example(name))));
    said.push(await without.read(example('agrees.jpg')));
    for (const each of said) expect(each).toEqual({ read: {}, from: {}, disagree: {}, contentCredentials: null });
    expect(noted.join()).toContain(reason);
    await without.close();
  });
});
