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

/** Reads pictures' metadata through one ExifTool process, started when first needed and kept. */
export class MetadataReader {
  readonly #note: (line: string) => void;
  #exiftool: ExifTool | null = null;

  constructor(note: (line: string) => void) {
    this.#note = note;
  }

  /** What a file says about itself. Where ExifTool cannot run or fails on it, that is noted and nothing is said. */
  async read(file: string): Promise<Metadata> {
    try {
      this.#exiftool ??= new ExifTool({ maxProcs: 1, taskRetries: 0, taskTimeoutMillis: timeLimit, useMWG: false });
      return reconcile(Tags.read(await this.#exiftool.readRaw(file, { readArgs, useMWG: false })));
    } catch (error) {
      this.#note(`Metadata of a picture was not read: ${String(error)}`);
      return { read: {}, from: {}, disagree: {} };
    }
  }

  async close(): Promise<void> {
    await this.#exiftool?.end();
    this.#exiftool = null;
  }
}
