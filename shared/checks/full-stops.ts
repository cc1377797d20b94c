import { type Block, countWords } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { excerpt, textOf } from './passages.ts';
import { remembered } from './remembered.ts';

/** A sentence's end in any script, or a colon that leads on, with what may close behind it. */
const ended = /[\p{Sentence_Terminal}…:;][\s\p{Pe}\p{Pf}\p{Pi}"'*]*$/u;
/** Scripts that end a sentence with a space. */
const withoutStops = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Shorter paragraphs are signs and labels, not sentences. */
const fewest = 5;

/** A paragraph that stops without a full stop: often one that was cut. */
export const fullStops: Check = {
  codes: ['full-stop'],
  find: ({ article }) =>
    article.body.flatMap((block): Finding[] => {
      if (block.type !== 'paragraph') return [];
      if (endsWell(block)) return [];
      const text = textOf(block).trimEnd();
      if (text.length < 200 && countWords(text, article.head.language) < fewest) return [];
      const detail = excerpt(text, text.length, text.length);
      const at = { kind: 'block', block: block.id } as const;
      return [{ code: 'full-stop', severity: 'warn', title: say('checks.full-stop.title'), detail, at }];
    }),
};

const endsWell = remembered((block: Block) => {
  const tail = textOf(block).trimEnd().slice(-40);
  return tail === '' || ended.test(tail) || withoutStops.test(tail);
});
