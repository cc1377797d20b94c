import { diffArrays } from 'diff';
import { z } from '../schema/index.ts';

/** A stretch of text that stayed, came or went. */
export const partSchema = z.strictObject({ change: z.enum(['same', 'added', 'removed']), text: z.string() });

export type Part = z.infer<typeof partSchema>;

/** Scripts that write no spaces between words: their texts are compared by the character. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const tokens = new RegExp(String.raw`(?:(?![${unspaced}])[\p{L}\p{N}\p{M}'’-])+|.`, 'gsu');

/** Beyond so many words that differ there is nothing to compare: the one text went and the other came. */
const mostEdits = 1_500;

/**
 * Two texts, word by word. Put together, what stayed and went is the text before; what stayed and came the text after.
 * Where words were replaced, what went stands first.
 */
export function compareTexts(before: string, after: string): Part[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const changes = diffArrays(before.match(tokens) ?? [], after.match(tokens) ?? [], { maxEditLength: mostEdits });
  const parts = new Parts();
  if (changes === undefined) {
    parts.change(before, after);
    return parts.end();
  }
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (added) parts.change('', text);
    else if (removed) parts.change(text, '');
    else parts.same(text);
  }
  return parts.end();
}

class Parts {
  readonly #parts: Part[] = [];
  #removed = '';
  #added = '';

  change(removed: string, added: string): void {
    this.#removed += removed;
    this.#added += added;
  }

  /** A space between replaced words is replaced with them: a reader sees one change, not one for each word. */
  same(text: string): void {
    if (this.#removed !== '' && this.#added !== '' && /^[^\S\n]+$/.test(text)) this.change(text, text);
    else this.#parts.push({ change: 'same', text: this.#flush() + text });
  }

  end(): Part[] {
    const space = this.#flush();
    if (space !== '') this.#parts.push({ change: 'same', text: space });
    return this.#parts;
  }

  /** Ends a change. Gives the space both texts have after it, which stays. */
  #flush(): string {
    const trailing = (text: string) => /\s?$/u.exec(text)?.[0] ?? '';
    const space = trailing(this.#removed) === trailing(this.#added) ? trailing(this.#added) : '';
    const removed = this.#removed.slice(0, this.#removed.length - space.length);
    const added = this.#added.slice(0, this.#added.length - space.length);
    if (removed !== '') this.#parts.push({ change: 'removed', text: removed });
    if (added !== '') this.#parts.push({ change: 'added', text: added });
    this.#removed = '';
    this.#added = '';
    return space;
  }
}
