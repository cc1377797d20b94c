import { altText as altWords, type Figure } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check, Copy } from './check.ts';
import type { Finding } from './finding.ts';
import { captionOf } from './passages.ts';
import { remembered } from './remembered.ts';

/** IPTC's most for alternative text, in characters. */
const most = 250;

/** Readers who cannot see a picture are told what it shows, or that it only decorates. Asked once the picture is there. */
export const altText: Check = {
  codes: ['alt-missing', 'alt-long', 'alt-repeats'],
  find: ({ figures }) =>
    figures.flatMap(({ figure, number, picture }): Finding[] => {
      if (figure.alt.kind === 'decorative' || picture === undefined) return [];
      const at = { kind: 'figure', figure: figure.id, number, part: 'alt' } as const;
      const words = altWords(figure.alt).trim();
      if (words === '') {
        const title = say('checks.alt-missing.title', { number });
        const detail = say('checks.alt-missing.detail');
        return [{ code: 'alt-missing', severity: 'block', title, detail, at }];
      }
      const found: Finding[] = [];
      const length = [...words].length;
      if (length > most) {
        const title = say('checks.alt-long.title', { number, length });
        const detail = say('checks.alt-long.detail', { most });
        found.push({ code: 'alt-long', severity: 'warn', title, detail, at });
      }
      const repeated = repeatsCaption(figure) ? 'caption' : isFileName(words, picture.fileName) ? 'file' : null;
      if (repeated !== null) {
        const title = say(`checks.alt-repeats.${repeated}`, { number });
        found.push({ code: 'alt-repeats', severity: 'warn', title, detail: say('checks.alt-repeats.detail'), at });
      }
      return found;
    }),
  passed: allDescribed,
};

function allDescribed({ figures }: Copy): string | null {
  const described = figures.every(({ figure }) => figure.alt.kind === 'decorative' || figure.alt.text.trim() !== '');
  return figures.length > 0 && described ? say('checks.alt-missing.passed') : null;
}

function isFileName(words: string, fileName: string): boolean {
  return (
    sameWords(words, fileName) ||
    sameWords(words, fileName.replace(/\.[^.]*$/, '')) ||
    /^\S+\.(?:jpe?g|png|webp|avif|gif)$/i.test(words)
  );
}

const repeatsCaption = remembered((figure: Figure) => sameWords(altWords(figure.alt), captionOf(figure)));

function sameWords(one: string, other: string): boolean {
  return telling(one) !== '' && telling(one) === telling(other);
}

function telling(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
