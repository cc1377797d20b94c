import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureFields } from '#shared/picture/index.ts';
import { scratch } from '../../../tests/scratch.ts';
import type { RenditionType } from '../decoder/messages.ts';
import { imprint } from './imprint.ts';
import type { Told } from './told.ts';

const run = promisify(execFile);
const corpus = fileURLToPath(new URL('../../../../shared/corpora/images-meta', import.meta.url));

/** Debian's ExifTool where there is one, which nobody here carried in; else the one Standfirst carries. */
const exiftool = existsSync('/usr/bin/exiftool') ? '/usr/bin/exiftool' : await exiftoolPath();

const words = {
  creator: ['Zoë Müller', 'Иван Петров'],
  creatorJobTitle: 'Staff photographer',
  creditLine: 'Zoë Müller/EPA',
  source: 'European Pressphoto Agency',
  copyrightNotice: '© 2026 EPA & Co <all rights>',
  caption: 'A boat lies at the quay in Dover.\nThe crew is ashore.',
  captionWriter: 'zm',
  headline: 'Dover quay',
  altText: 'A blue boat beside a stone quay',
  extendedDescription: 'A blue wooden boat with two masts, moored beside a stone quay at low tide.',
  title: '2026-0417',
  keywords: ['boat', 'quay'],
  dateCreated: '2026:03:04 05:06:07+01:00',
  personsShown: ['Ann Example'],
  instructions: 'Not for advertising.',
  usageTerms: 'Editorial use only.',
  webStatement: 'https://agency.example/rights',
  licensor: [{ name: 'EPA', url: 'https://agency.example/licence' }],
  modelRelease: 'Not Applicable',
  propertyRelease: 'None',
  dataMining: 'Prohibited for Generative AI/ML training',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
} satisfies PictureFields;

const inXmp = {
  'XMP-dc:Creator': words.creator,
  'XMP-photoshop:AuthorsPosition': words.creatorJobTitle,
  'XMP-photoshop:Credit': words.creditLine,
  'XMP-photoshop:Source': words.source,
  'XMP-dc:Rights': words.copyrightNotice,
  'XMP-dc:Description': words.caption,
  'XMP-photoshop:CaptionWriter': words.captionWriter,
  'XMP-photoshop:Headline': words.headline,
  'XMP-iptcCore:AltTextAccessibility': words.altText,
  'XMP-iptcCore:ExtDescrAccessibility': words.extendedDescription,
  'XMP-dc:Title': words.title,
  'XMP-dc:Subject': words.keywords,
  'XMP-photoshop:DateCreated': words.dateCreated,
  'XMP-iptcExt:PersonInImage': ['Ann Example'],
  'XMP-photoshop:Instructions': words.instructions,
  'XMP-xmpRights:UsageTerms': words.usageTerms,
  'XMP-xmpRights:WebStatement': words.webStatement,
  'XMP-xmpRights:Marked': true,
  'XMP-plus:Licensor': [{ LicensorName: 'EPA', LicensorURL: 'https://agency.example/licence' }],
  'XMP-plus:ModelReleaseStatus': expect.stringMatching(/(^|\/)MR-NAP$/),
  'XMP-plus:PropertyReleaseStatus': expect.stringMatching(/(^|\/)PR-NON$/),
  'XMP-plus:DataMining': expect.stringMatching(/(^|\/)DMI-PROHIBITED-GENAIMLTRAINING$/),
  'XMP-iptcExt:DigitalSourceType': words.digitalSourceType,
};

const inExif = {
  'IFD0:Artist': 'Zoë Müller; Иван Петров',
  'IFD0:Copyright': words.copyrightNotice,
  'IFD0:ImageDescription': words.caption,
};

const inIim = {
  'IPTC:CodedCharacterSet': expect.stringContaining('%G'),
  'IPTC:By-line': words.creator,
  'IPTC:By-lineTitle': words.creatorJobTitle,
  'IPTC:Credit': words.creditLine,
  'IPTC:Source': words.source,
  'IPTC:CopyrightNotice': words.copyrightNotice,
  'IPTC:Caption-Abstract': words.caption,
  'IPTC:Writer-Editor': words.captionWriter,
  'IPTC:Headline': words.headline,
  'IPTC:ObjectName': words.title,
  'IPTC:Keywords': words.keywords,
  'IPTC:SpecialInstructions': words.instructions,
  'IPTC:DateCreated': '2026:03:04',
};

/** What ExifTool reads of files, in their order. PLUS's codes come as ExifTool of any age knows them: unturned. */
async function readBack(files: string[]): Promise<Record<string, unknown>[]> {
  const args = ['-json', '-struct', '-G1', '-a', '-n', '-api', 'structformat=jsonq', ...files];
  const { stdout } = await run(exiftool, args, { maxBuffer: 64 << 20 });
  return JSON.parse(stdout);
}

const secret = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" aux:SerialNumber="SERIAL-4711" photoshop:City="Hideaway"/></rdf:RDF></x:xmpmeta>`;

/** A small photograph with a place and serial numbers in it, lying on its side. */
function outOfTheCamera() {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#357' } })
    .withExif({
      IFD0: { Artist: 'Old Name', Make: 'MAKE-4711' },
      IFD2: { BodySerialNumber: 'SERIAL-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 0/1' },
    })
    .withXmp(secret)
    .withMetadata({ orientation: 6 });
}

const kinds: [RenditionType, string][] = [
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/gif', 'gif'],
];

async function made(type: RenditionType): Promise<Uint8Array> {
  const photo = outOfTheCamera();
  switch (type) {
    case 'image/jpeg':
      return photo.jpeg().toBuffer();
    case 'image/png':
      return photo.png().toBuffer();
    case 'image/webp':
      return photo.webp().toBuffer();
    case 'image/avif':
      return photo.avif().toBuffer();
    case 'image/gif':
      return photo.gif().toBuffer();
  }
}

function pixels(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes, { animated: true, failOn: 'none' }).autoOrient().raw().toBuffer();
}

function written(bytes: Uint8Array, type: RenditionType, told: Told = words): Uint8Array {
  const copy = imprint(bytes, type, told);
  if (copy === null) throw new Error(`the ${type} was not written into`);
  return copy;
}

describe(`a copy that leaves the house, read back by ${exiftool.startsWith('/usr') ? 'Debian’s' : 'the carried'} ExifTool`, () => {
  test.each(kinds)(
    'says every field as %s, and not a word of where and with what it was taken',
    async (type, ending) => {
      const original = await made(type);
      const file = join(await scratch(), `copy.${ending}`);
      // A copy of a copy says the same again: what was written is taken out as what a camera wrote.
      const copy = written(written(original, type, { caption: 'Earlier words' }), type);
      await writeFile(file, copy);
      const [said] = await readBack([file]);
      expect(said).toMatchObject({
        ...inXmp,
        ...(type === 'image/gif' ? {} : inExif),
        ...(type === 'image/jpeg' ? inIim : {}),
      });
      if (type === 'image/jpeg')
        expect(said?.['Photoshop:IPTCDigest']).toBe(said?.['File:CurrentIPTCDigest'] ?? said?.['Photoshop:IPTCDigest']);
      expect(
        Object.keys(said ?? {}).filter((tag) => /^GPS|ExifTool:(Warning|Error)|Serial|City|Make/.test(tag)),
      ).toEqual([]);
      const latin = Buffer.from(copy).toString('latin1');
      for (const word of ['4711', 'Hideaway', 'Old Name', 'Earlier words']) expect(latin).not.toContain(word);
      expect(Buffer.compare(await pixels(copy), await pixels(original))).toBe(0);
      expect(await sharp(copy).metadata()).toMatchObject({ format: type === 'image/avif' ? 'heif' : type.slice(6) });
    },
  );

  test.skipIf(!existsSync(corpus))(
    'says every field in real pictures of agencies and cameras (skipped where the corpora are not beside the repository)',
    async () => {
      const folder = await scratch();
      const names = (await readdir(corpus, { recursive: true })).filter((name) => /\.jpe?g$/i.test(name));
      const copies: string[] = [];
      for (const [index, name] of names.entries()) {
        const original = await readFile(join(corpus, name));
        const copy = imprint(original, 'image/jpeg', words);
        if (copy === null) continue;
        const file = join(folder, `${index}.jpg`);
        await writeFile(file, copy);
        copies.push(file);
        const before = await pixels(original).catch(() => null);
        if (before !== null) expect(Buffer.compare(await pixels(copy), before), name).toBe(0);
      }
      for (const said of await readBack(copies)) {
        expect(said).toMatchObject({ ...inXmp, ...inExif, ...inIim });
        expect(Object.keys(said).filter((tag) => /^GPS|SerialNumber|:City$|^MakerNotes/.test(tag))).toEqual([]);
      }
      console.table({ 'real pictures': { files: names.length, 'written into': copies.length } });
      expect(copies.length).toBeGreaterThan(names.length - 2);
    },
  );

  test.each(kinds)('kept on an editor’s word, says as %s where and with what it was taken', async (type, ending) => {
    const folder = await scratch();
    const location = {
      sublocation: '',
      city: 'Ærøskøbing',
      region: 'Syddanmark',
      country: 'Denmark',
      countryCode: 'DK',
    };
    const places = [
      { latitude: 54.888_612_5, longitude: 10.411_25, altitude: 3.5 },
      { latitude: -33.856_784, longitude: -70.999_999_99, altitude: -12 },
      { latitude: 0, longitude: 180, altitude: null },
    ];
    const files: string[] = [];
    for (const [index, position] of places.entries()) {
      const file = join(folder, `${index}.${ending}`);
      const origin = { position, cameraSerial: '0471-1', lensSerial: '000023' };
      await writeFile(file, written(await made(type), type, { ...words, location, origin }));
      files.push(file);
    }
    const all = await readBack(files);
    for (const [index, { latitude, longitude, altitude }] of places.entries()) {
      const said = all[index] ?? {};
      const close = (group: string, is: number) => Math.abs(Number(said[group]) - is) < 1e-7;
      expect(close('XMP-exif:GPSLatitude', latitude) && close('XMP-exif:GPSLongitude', longitude)).toBe(true);
      expect(said).toMatchObject({ ...inXmp, 'XMP-photoshop:City': location.city, 'XMP-iptcCore:CountryCode': 'DK' });
      expect(`${said['XMP-exifEX:SerialNumber'] ?? said['XMP-exifEX:BodySerialNumber']}`).toBe('0471-1');
      if (type === 'image/jpeg') expect(said).toMatchObject({ ...inIim, 'IPTC:City': location.city });
      if (type === 'image/gif') continue;
      expect(said).toMatchObject({ ...inExif, 'GPS:GPSLatitudeRef': latitude < 0 ? 'S' : 'N' });
      expect(close('Composite:GPSLatitude', latitude) && close('Composite:GPSLongitude', longitude)).toBe(true);
      expect(said['Composite:GPSAltitude'] ?? null).toBe(altitude);
      expect(said).toMatchObject({ 'ExifIFD:SerialNumber': '0471-1' });
      expect(Number(said['ExifIFD:LensSerialNumber'])).toBe(23);
    }
  });

  test('tells a text longer than one segment of a JPEG whole', async () => {
    const long = 'A long description, word after word. '.repeat(2_500).trim();
    const file = join(await scratch(), 'long.jpg');
    await writeFile(
      file,
      written(await made('image/jpeg'), 'image/jpeg', { ...words, extendedDescription: long, caption: long }),
    );
    const [said] = await readBack([file]);
    expect(said).toMatchObject({ 'XMP-photoshop:Credit': words.creditLine });
    expect(said?.['XMP-iptcCore:ExtDescrAccessibility']).toBe(long);
    expect(said?.['XMP-dc:Description']).toBe(long);
    expect(String(said?.['IPTC:Caption-Abstract'])).toHaveLength(2_000);
  });
});

test('the same picture and the same words are always the same bytes', async () => {
  for (const [type] of kinds) {
    const original = await made(type);
    expect(Buffer.compare(written(original, type), written(original, type))).toBe(0);
  }
});

test('a file that is cut short or scrambled is told as such, or written into; it never throws', async () => {
  for (const [type] of kinds) {
    const original = await made(type);
    fc.assert(
      fc.property(fc.nat(original.length), fc.nat(original.length - 1), fc.nat(255), (length, at, byte) => {
        const harmed = original.slice(0, length);
        if (at < harmed.length) harmed[at] = byte;
        imprint(harmed, type, words);
      }),
      { numRuns: 300 },
    );
  }
});
