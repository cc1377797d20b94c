import { z } from '#shared/schema/index.ts';

const one = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const structure = z.record(z.string(), z.unknown());

/** What ExifTool read of one file: values by group and name, unchecked but for that. */
export class Tags {
  readonly #values: Record<string, unknown>;

  constructor(values: unknown) {
    const read = structure.safeParse(values);
    this.#values = read.success ? read.data : {};
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
    const value = this.#values[this.#name(tag)];
    return [value].flat().flatMap((entry) => {
      const text = one.safeParse(entry);
      return text.success ? [text.data] : [];
    });
  }

  /** A list of structures. Empty when the file has none. */
  structures(tag: string): Tags[] {
    const value = this.#values[tag];
    return [value].flat().flatMap((entry) => (structure.safeParse(entry).success ? [new Tags(entry)] : []));
  }

  #name(tag: string): string {
    if (!tag.endsWith('*')) return tag;
    const name = tag.slice(0, -1);
    if (name in this.#values) return name;
    return Object.keys(this.#values).find((key) => key.startsWith(`${name}-`)) ?? name;
  }
}
