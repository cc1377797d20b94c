import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import { expect, test } from 'vitest';
import { quietWork } from '#shared/contract/index.ts';
import { type FieldName, fieldNames, type Picture } from '#shared/picture/index.ts';
import { z } from '#shared/schema/index.ts';
import { openPictures } from '../pictures.ts';

// Real pictures of agencies and cameras, kept beside the repository because they are not ours to pass on.
const corpus = fileURLToPath(new URL('../../../../shared/corpora/images-meta', import.meta.url));

const expectedSchema = z.record(
  z.string(),
  z.object({ accept: z.record(z.string(), z.array(z.string())), disagree: z.array(z.string()) }),
);

/** The corpus's names for the fields. */
const names: Record<string, FieldName> = {
  caption: 'caption',
  credit: 'creditLine',
  byline: 'creator',
  copyright: 'copyrightNotice',
  headline: 'headline',
  title: 'title',
  source: 'source',
  keywords: 'keywords',
  alt: 'altText',
  usageTerms: 'usageTerms',
  instructions: 'instructions',
  dateCreated: 'dateCreated',
};

interface Score {
  has: number;
  right: number;
  invented: number;
}

test.skipIf(!existsSync(corpus))(
  'real pictures are read as ExifTool reads them (skipped where the corpora are not beside the repository)',
  async () => {
    const expected = expectedSchema.parse(JSON.parse(await readFile(join(corpus, 'expected.json'), 'utf8')));
    const read = await takeInAll(Object.keys(expected));
    const scores = new Map<string, Score>();
    for (const [name, field] of Object.entries(names)) {
      const score = { has: 0, right: 0, invented: 0 };
      for (const [file, { accept }] of Object.entries(expected)) {
        const value = told(read.get(file)?.read[field]);
        const accepted = accept[name];
        if (accepted === undefined) score.invented += value === undefined ? 0 : 1;
        else {
          score.has += 1;
          score.right += value !== undefined && accepted.some((each) => sameWords(each, value, name)) ? 1 : 0;
        }
      }
      scores.set(name, score);
    }
    console.table(Object.fromEntries(scores));
    expect(read.size).toBe(Object.keys(expected).length);
    for (const [name, { has, right, invented }] of scores)
      expect({ name, right, invented }).toEqual({ name, right: has, invented: 0 });

    // Only what IIM cut short, a line's end and a wrong character set are no disagreement, though the bytes differ.
    for (const [file, { disagree }] of Object.entries(expected)) {
      const known = disagree.map((name) => names[name]);
      for (const field of Object.keys(read.get(file)?.disagree ?? {}))
        expect(known, `${file} ${field}`).toContain(field);
    }
  },
);

/** The other fields, by the tags ExifTool has for them; of a tag with languages, its default. */
const others: Partial<Record<FieldName, readonly string[]>> = {
  creatorJobTitle: ['XMP-photoshop:AuthorsPosition', 'IPTC:By-lineTitle'],
  captionWriter: ['XMP-photoshop:CaptionWriter', 'IPTC:Writer-Editor'],
  extendedDescription: ['XMP-iptcCore:ExtDescrAccessibility'],
  personsShown: ['XMP-iptcExt:PersonInImage'],
  webStatement: ['XMP-xmpRights:WebStatement'],
  modelRelease: ['XMP-plus:ModelReleaseStatus'],
  propertyRelease: ['XMP-plus:PropertyReleaseStatus'],
  dataMining: ['XMP-plus:DataMining'],
  digitalSourceType: ['XMP-iptcExt:DigitalSourceType'],
  expires: ['IPTC:ExpirationDate'],
};

/** A place by its parts, and licensors by theirs. */
const city = ['XMP-photoshop:City', 'IPTC:City'];
const country = ['XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName'];
const licensor = ['XMP-plus:Licensor'];

test.skipIf(!existsSync(corpus))(
  'the other fields of real pictures are what the ExifTool beside reads (skipped where the corpora are not there)',
  async () => {
    const files = (await readdir(corpus, { recursive: true })).filter((name) => /\.jpe?g$/i.test(name)).toSorted();
    const said = await saidByExifTool(files.map((name) => join(corpus, name)));
    const read = await takeInAll(files);
    const table: Record<string, Score> = {};
    const score = (
      name: string,
      tags: readonly string[],
      ours: (picture: Picture | undefined) => string | undefined,
    ) => {
      const row = { has: 0, right: 0, invented: 0 };
      for (const [index, file] of files.entries()) {
        const accepted = tags.flatMap((tag) => flat(said[index]?.[tag]) ?? []);
        const value = ours(read.get(file));
        row.has += accepted.length > 0 ? 1 : 0;
        if (accepted.length === 0) row.invented += value === undefined ? 0 : 1;
        else row.right += accepted.some((each) => value !== undefined && folded(each) === folded(value)) ? 1 : 0;
      }
      table[name] = row;
    };
    for (const field of fieldNames) {
      const tags = others[field];
      if (tags !== undefined) score(field, tags, (picture) => told(picture?.read[field]));
    }
    score('city', city, (picture) => picture?.read.location?.city || undefined);
    score('country', country, (picture) => picture?.read.location?.country || undefined);
    score('licensor', licensor, (picture) => picture?.read.licensor?.map(({ name }) => name).join(', '));
    console.table(table);
    for (const [name, { has, right, invented }] of Object.entries(table))
      expect({ name, right, invented }).toEqual({ name, right: has, invented: 0 });
  },
);

async function saidByExifTool(paths: string[]): Promise<Record<string, unknown>[]> {
  const program = existsSync('/usr/bin/exiftool') ? '/usr/bin/exiftool' : await exiftoolPath();
  const args = ['-json', '-struct', '-G1', '-a', '-api', 'structformat=jsonq', ...paths];
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64 << 20 });
  return z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(stdout));
}

/** A tag's value as one text, lists joined; undefined where the file has none or it is empty. */
function flat(value: unknown): string | undefined {
  const texts = [value].flat().flatMap((entry) => {
    const structure = z.object({ LicensorName: z.string() }).safeParse(entry);
    if (structure.success) return [structure.data.LicensorName];
    return entry === undefined || entry === null ? [] : [String(entry)];
  });
  const text = texts.join(', ');
  return text.trim() === '' ? undefined : text;
}

async function takeInAll(files: string[]): Promise<Map<string, Picture>> {
  const library = await mkdtemp(join(tmpdir(), 'corpus-'));
  const pictures = await openPictures(library, { now: () => '2026-11-24T10:00:00Z' });
  try {
    const taken = files.map(async (file) => {
      const picture = await pictures.takeIn(basename(file), await readFile(join(corpus, file)), quietWork);
      return [file, picture] as const;
    });
    return new Map(await Promise.all(taken));
  } finally {
    await pictures.close();
    await rm(library, { recursive: true });
  }
}

function told(value: Picture['read'][FieldName]): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
}

function sameWords(one: string, two: string, name: string): boolean {
  const [a, b] = [folded(one), folded(two)];
  if (name !== 'keywords') return a === b;
  return a.split(', ').toSorted().join() === b.split(', ').toSorted().join();
}

function folded(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
