import type { Figure } from '../article/index.ts';
import { say } from '../messages/index.ts';
import { figureCredit, pictureCredit } from '../picture/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { captionOf, quoted } from './passages.ts';
import { stillValues } from './stills.ts';

/** A frame that waits for its picture. */
export const waiting: Check = {
  codes: ['picture-missing'],
  find: ({ figures }) =>
    figures
      .filter(({ picture }) => picture === undefined)
      .map(({ figure, number }): Finding => {
        const title =
          figure.picture === null
            ? say('checks.picture-missing.waits', { number })
            : say('checks.picture-missing.gone', { number });
        const at = { kind: 'figure', figure: figure.id, number, part: 'picture' } as const;
        return { code: 'picture-missing', severity: 'block', title, detail: figure.awaits || told(figure), at };
      }),
};

/** Every picture says whose it is. A frame that still waits stops the export itself; its credit is only worth a look. */
export const credits: Check = {
  codes: ['credit-missing'],
  find: ({ figures, stills, credits }) => [
    ...figures
      .filter(({ figure, picture }) => figureCredit(figure, picture, credits) === '')
      .map(({ figure, number, picture }): Finding => {
        const severity = picture === undefined ? 'warn' : 'block';
        const at = { kind: 'figure', figure: figure.id, number, part: 'credit' } as const;
        return {
          code: 'credit-missing',
          severity,
          title: say('checks.credit-missing.title', { number }),
          detail: told(figure),
          at,
        };
      }),
    ...stills
      .filter(({ picture }) => picture !== undefined && pictureCredit(picture, credits) === '')
      .map(({ embed }): Finding => {
        const at = { kind: 'block', block: embed.id } as const;
        const title = say('checks.still.credit-missing.title', stillValues(embed));
        return {
          code: 'credit-missing',
          severity: 'block',
          title,
          detail: say('checks.still.credit-missing.detail'),
          at,
        };
      }),
  ],
  passed: ({ figures }) => (figures.length === 0 ? null : say('checks.credit-missing.passed')),
};

function told(figure: Figure): string {
  const words = captionOf(figure).trim();
  return words === '' ? '' : quoted(words);
}
