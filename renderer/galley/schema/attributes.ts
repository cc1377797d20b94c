import type { Attribute } from '@tiptap/core';

/** What a block carries beside its text, and how it goes through the clipboard. */
export type Attributes = Record<string, Partial<Attribute>>;

/** A schema from zod: all that is asked of it here. */
interface Reader<Value> {
  safeParse(data: unknown): { success: true; data: Value } | { success: false };
}

/** The block's id. It never travels by clipboard: what is pasted gets a new one. */
export const idAttribute: Attributes = { id: { default: null, rendered: false } };

/**
 * A value that travels by clipboard as JSON in `data-<name>`. What comes back from there is not trusted: it must fit
 * `schema`, or the block takes `fallback`.
 */
export function clipboardAttribute<Value>(name: string, schema: Reader<Value>, fallback: Value): Attributes {
  const dataName = `data-${name.toLowerCase()}`;
  return {
    [name]: {
      default: fallback,
      // Null leaves what the rule for the element says, or else the default.
      parseHTML: (element) => {
        const written = element.getAttribute(dataName);
        return written === null ? null : readJson(written, schema, fallback);
      },
      renderHTML: (attributes) => ({ [dataName]: JSON.stringify(attributes[name]) }),
    },
  };
}

function readJson<Value>(written: string, schema: Reader<Value>, fallback: Value): Value {
  try {
    const read = schema.safeParse(JSON.parse(written));
    return read.success ? read.data : fallback;
  } catch (error) {
    if (error instanceof SyntaxError) return fallback;
    throw error;
  }
}
