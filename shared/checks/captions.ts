import type { Block, Figure } from '../article/index.ts';
import { type Agency, findCredit, splitCredit } from '../credits/index.ts';
import { say } from '../messages/index.ts';
import { figureCredit } from '../picture/index.ts';
import type { Check } from './check.ts';
import type { Finding, Fix } from './finding.ts';
import { captionOf, short, textOf } from './passages.ts';
import { remembered } from './remembered.ts';

/** A caption that says what a paragraph says already, word for word. */
export const repeatedCaptions: Check = {
  codes: ['caption-repeats'],
  find({ article, figures }) {
    const paragraphs = new Map<string, number>();
    let number = 0;
    for (const block of article.body) {
      if (block.type !== 'paragraph') continue;
      paragraphs.set(bareText(block), ++number);
    }
    return figures.flatMap(({ figure, number: picture }): Finding[] => {
      const caption = bareCaption(figure);
      const paragraph = caption === '' ? undefined : paragraphs.get(caption);
      if (paragraph === undefined) return [];
      const title = say('checks.caption-repeats.title', { number: picture, paragraph });
      const detail = say('checks.caption-repeats.detail', { caption: short(captionOf(figure)) });
      const at = { kind: 'figure', figure: figure.id, number: picture, part: 'caption' } as const;
      return [{ code: 'caption-repeats', severity: 'warn', title, detail, at }];
    });
  },
};

const bareText = remembered((block: Block) => bare(textOf(block)));
const bareCaption = remembered((figure: Figure) => bare(captionOf(figure)));

/** A text without the full stop a caption may lack. */
function bare(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}

/** A credit typed into a caption, where no system finds it. */
export const creditsInCaptions: Check = {
  codes: ['credit-in-caption'],
  find: ({ figures, credits }) =>
    figures.flatMap(({ figure, number, picture }): Finding[] => {
      const found = creditsBy(credits.agencies)(figure);
      if (found === null) return [];
      const { caption, credit, typed } = found;
      const has = figureCredit(figure, picture, credits);
      const fix: Fix =
        has === ''
          ? { label: say('checks.credit-in-caption.move'), from: typed, to: caption, credit }
          : { label: say('checks.credit-in-caption.remove'), from: typed, to: caption };
      const detail =
        has === ''
          ? say('checks.credit-in-caption.belongs', { credit: short(credit) })
          : say('checks.credit-in-caption.twice', { credit: short(credit), line: short(has) });
      return [
        {
          code: 'credit-in-caption',
          severity: 'warn',
          title: say('checks.credit-in-caption.title', { number }),
          detail,
          at: { kind: 'figure', figure: figure.id, number, part: 'caption' },
          fix,
        },
      ];
    }),
};

/** The credit in a caption, the caption without it, and the whole of it as it was typed. */
interface TypedCredit {
  caption: string;
  credit: string;
  typed: string;
}

/** Finds the credit in a figure's caption by the agencies a desk knows; null where there is none. */
const creditsBy = remembered((agencies: readonly Agency[]) =>
  remembered((figure: Figure): TypedCredit | null => {
    const typed = captionOf(figure);
    const whole = findCredit(typed.trim(), agencies);
    if (whole !== null) return { typed, caption: '', credit: whole.credit };
    const found = splitCredit(typed, agencies);
    return found === null ? null : { typed, caption: found.caption, credit: found.credit.credit };
  }),
);
