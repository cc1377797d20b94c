import { ExifTool } from 'exiftool-vendored';
import { askedTags } from './places.ts';
import { type Metadata, reconcile } from './reconcile.ts';
import { Tags } from './tags.ts';

/** How long one file may keep ExifTool busy, in milliseconds. */
const timeLimit = 20_000;

/**
 * ExifTool's arguments: structures whole, numbers as they are written, each group for itself. IIM that does not say its
 * character set is taken for UTF-8; what is not comes back with its bytes.
 */
const readArgs = [
  ...['-G1', '-a', '-struct', '-api', 'structformat=jsonq', '-charset', 'iptc=utf8'],
  ...askedTags.map((tag) => `-${tag}`),
];

function startExifTool(): ExifTool {
  return new ExifTool({ maxProcs: 1, taskRetries: 0, taskTimeoutMillis: timeLimit, useMWG: false });
}

/** Reads pictures' metadata through one ExifTool process, started when first needed and kept. */
export class MetadataReader {
  readonly #note: (line: string) => void;
  readonly #start: () => ExifTool;
  readonly #noted = new Set<string>();
  #exiftool: ExifTool | null = null;

  constructor(note: (line: string) => void, start: () => ExifTool = startExifTool) {
    this.#note = note;
    this.#start = start;
  }

  /** What a file says about itself. Where ExifTool cannot run or fails on it, that is noted and nothing is said. */
  async read(file: string): Promise<Metadata> {
    try {
      this.#exiftool ??= this.#start();
      return reconcile(Tags.read(await this.#exiftool.readRaw(file, { readArgs, useMWG: false })));
    } catch (error) {
      const reason = String(error);
      // Without Perl every picture would say the same.
      if (!this.#noted.has(reason)) this.#note(`Metadata was not read: ${reason}`);
      this.#noted.add(reason);
      return { read: {}, from: {}, disagree: {}, contentCredentials: null };
    }
  }

  async close(): Promise<void> {
    await this.#exiftool?.end();
    this.#exiftool = null;
  }
}
