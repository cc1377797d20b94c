import type { ExifTool } from 'exiftool-vendored';
import type { Telling } from '#shared/picture/index.ts';
import type { Origin } from '../imprint/told.ts';
import { originArgs, originOf } from './origin.ts';
import { askedTags } from './places.ts';
import { startExifTool } from './program.ts';
import { type Metadata, reconcile } from './reconcile.ts';
import { Tags } from './tags.ts';

/**
 * ExifTool's arguments: structures whole, numbers as they are written, each group for itself. IIM that does not say its
 * character set is taken for UTF-8; what is not comes back with its bytes.
 */
const tagArgs = [
  ...['-G1', '-a', '-struct', '-api', 'structformat=jsonq', '-charset', 'iptc=utf8'],
  ...askedTags.map((tag) => `-${tag}`),
];

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
    const nothing: Metadata = { read: {}, from: {}, disagree: {}, contentCredentials: null };
    return await this.#asked(nothing, (answer) => reconcile(Tags.read(answer)), file, tagArgs);
  }

  /**
   * Where a picture was taken and by which camera, as far as that may be told; nothing of what the file does not have.
   * Where ExifTool cannot run or fails on it, that is noted and nothing is said.
   */
  async origin(file: string, telling: Telling): Promise<Origin> {
    if (!telling.place && !telling.camera) return {};
    return await this.#asked({}, (answer) => originOf(answer, telling), file, originArgs);
  }

  /** What is made of ExifTool's answer; where it has none, that is noted. */
  async #asked<Made>(nothing: Made, make: (answer: unknown) => Made, file: string, args: string[]): Promise<Made> {
    try {
      this.#exiftool ??= this.#start();
      return make(await this.#ask(this.#exiftool, file, args));
    } catch (error) {
      const reason = String(error);
      // Without Perl every picture would say the same.
      if (!this.#noted.has(reason)) this.#note(`Metadata was not read: ${reason}`);
      this.#noted.add(reason);
      return nothing;
    }
  }

  async close(): Promise<void> {
    const exiftool = this.#exiftool;
    this.#exiftool = null;
    await exiftool?.end();
  }

  /** Asks about one file. A program that does not start is let go at once, and started anew for the next file. */
  async #ask(exiftool: ExifTool, file: string, readArgs: string[]): Promise<unknown> {
    const { promise: unstarted, reject } = Promise.withResolvers<never>();
    const failed = (error: Error) => {
      if (this.#exiftool === exiftool) this.#exiftool = null;
      reject(error);
    };
    // One that ends before its first file is not told as such: the package starts another, and another.
    const ended: Parameters<typeof exiftool.on<'childEnd'>>[1] = ({ taskCount }, why) => {
      if (taskCount === 0) failed(new Error(`ExifTool ended before it read anything: ${why}`));
    };
    exiftool.on('startError', failed);
    exiftool.on('childEnd', ended);
    try {
      // By itself it would go on trying for many pictures' time.
      return await Promise.race([exiftool.readRaw(file, { readArgs, useMWG: false }), unstarted]);
    } finally {
      exiftool.off('startError', failed);
      exiftool.off('childEnd', ended);
      if (this.#exiftool !== exiftool) await exiftool.end(false);
    }
  }
}
