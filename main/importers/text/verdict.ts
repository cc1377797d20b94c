import type { Became } from '#shared/contract/index.ts';
import type { Passage } from './passage.ts';

/** What a recogniser says a passage is. */
export interface Verdict {
  became: Became;
  /** What to ask the editor where the text alone cannot say; a verdict without it is sure. */
  doubt?: Doubt;
  /** The words the article takes, where they are not the whole passage: without a label such as `Image caption`. */
  words?: string;
  /** The words left out as labels, such as `Photo:`. */
  struck?: string[];
  /** A credit that stood at the end of the caption, or the words of a credit line. */
  credit?: string;
  /** The moment of sending that an end mark of the wire gives, ISO 8601. */
  moment?: string;
  /** What a related title points to. */
  kind?: 'article' | 'video';
  /** An ordered list item. */
  ordered?: boolean;
  /** The level of a crosshead. */
  level?: 1 | 2;
}

/** A question of one plain sentence, and the likely answers, likeliest first. */
export interface Doubt {
  question: string;
  choices: Became[];
}

/** A passage and what it became. */
export interface Classified {
  passage: Passage;
  verdict: Verdict;
}

/** A verdict that is sure, in one word. */
export const sure = (became: Became): Verdict => ({ became });
