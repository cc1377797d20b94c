import { z } from '#shared/schema/index.ts';
import { decoded, guessEncoding } from './legacy.ts';

const one = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const structure = z.record(z.string(), z.unknown());
const bytes = z.instanceof(Uint8Array);

/** The groups whose texts may be in a character set of their time; XMP is Unicode by its nature. */
const legacyGroups = ['IPTC:', 'IFD0:'];

/** What ExifTool read of one file: values by group and name, unchecked but for that. */
export class Tags {
  readonly #values: Record<string, unknown>;

  constructor(values: unknown) {
    const read = structure.safeParse(values);
    this.#values = read.success ? read.data : {};
  }

  /** ExifTool's answer, its texts that are not UTF-8 decoded from the bytes that come with it. */
  static read(answer: unknown): Tags {
    const tags = new Tags(answer);
    const unreadable = new Tags(tags.#values['invalidUtf8Bytes']);
    const known = Object.keys(tags.#values).filter((name) => name.startsWith('XMP'));
    const texts = known.flatMap((name) => tags.list(name));
    for (const group of legacyGroups) {
      const names = Object.keys(unreadable.#values).filter((name) => name.startsWith(group));
      const encoding = guessEncoding(
        names.flatMap((name) => unreadable.#bytes(name)),
        texts,
      );
      for (const name of names) tags.#values[name] = redone(tags.#values[name], unreadable.#values[name], encoding);
    }
    return tags;
  }

  /**
   * One text. Of a tag that ends in `*`, the text in the default language, else in the first there is.
   * Of a list, all its entries, with semicolons between.
   */
  text(tag: string): string | undefined {
    const entries = this.list(tag);
    return entries.length === 0 ? undefined : entries.join('; ');
  }

  /** A list of texts; a single one is a list of itself. Empty when the file has none. */
  list(tag: string): string[] {
    return [this.#values[this.#name(tag)]].flat().flatMap((entry) => {
      const text = one.safeParse(entry);
      return text.success ? [text.data] : [];
    });
  }

  /** A list of structures. Empty when the file has none. */
  structures(tag: string): Tags[] {
    return [this.#values[tag]].flat().flatMap((entry) => (structure.safeParse(entry).success ? [new Tags(entry)] : []));
  }

  #bytes(tag: string): Uint8Array[] {
    return [this.#values[tag]].flat().flatMap((entry) => {
      const read = bytes.safeParse(entry);
      return read.success ? [read.data] : [];
    });
  }

  #name(tag: string): string {
    if (!tag.endsWith('*')) return tag;
    const name = tag.slice(0, -1);
    if (name in this.#values) return name;
    return Object.keys(this.#values).find((key) => key.startsWith(`${name}-`)) ?? name;
  }
}

/** A value with the texts that came as bytes in the place of what ExifTool made of them. Lists keep their order. */
function redone(value: unknown, raw: unknown, encoding: string): unknown {
  const read = bytes.safeParse(raw);
  if (read.success) return decoded(read.data, encoding);
  if (!Array.isArray(value) || !Array.isArray(raw)) return value;
  return value.map((entry, index) => redone(entry, raw[index], encoding));
}
