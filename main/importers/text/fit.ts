import { line, prose } from '#shared/schema/index.ts';

/** One line for a field of the head or of a figure: white space drawn together, cut to what the field holds. */
export function fitLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, line.maxLength ?? undefined);
}

/** Running text for a field, cut to what it holds. */
export function fitProse(text: string): string {
  return text.slice(0, prose.maxLength ?? undefined);
}
