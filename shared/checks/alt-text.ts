import { altText as altWords, type Figure } from '../article/index.ts';
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
        const detail = 'Say what it shows, or mark it as decoration.';
        return [{ code: 'alt-missing', severity: 'block', title: `Picture ${number} has no alt text`, detail, at }];
      }
      const found: Finding[] = [];
      const length = [...words].length;
      if (length > most) {
        const title = `Picture ${number}’s alt text is ${length} characters`;
        const detail = `Screen readers take it in one breath: ${most} at most, 125 are better.`;
        found.push({ code: 'alt-long', severity: 'warn', title, detail, at });
      }
      const repeated = repeatsCaption(figure) ? 'caption' : isFileName(words, picture.fileName) ? 'file’s name' : '';
      if (repeated !== '') {
        const title = `Picture ${number}’s alt text repeats its ${repeated}`;
        found.push({ code: 'alt-repeats', severity: 'warn', title, detail: 'Say what the picture shows.', at });
      }
      return found;
    }),
  passed: allDescribed,
};

function allDescribed({ figures }: Copy): string | null {
  const described = figures.every(({ figure }) => figure.alt.kind === 'decorative' || figure.alt.text.trim() !== '');
  return figures.length > 0 && described ? 'Every picture has alt text' : null;
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
