import type { Head } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';

/** What a part of the Article tab works on. */
export interface HeadProps {
  head: Head;
  /** The head as it was imported; null when the article was written here. */
  read: Head | null;
  change(change: Partial<Head>): void;
}

/** How long a text is: `81 characters`. */
export function lengthNote(text: string): string {
  return say('inspector.length', { length: [...text].length });
}
