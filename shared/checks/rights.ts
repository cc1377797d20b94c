import { say } from '../messages/index.ts';
import { rightsFindings } from '../picture/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Whether each picture may still be shown, as often as it is. Needs to know what time it is. */
export const rights: Check = {
  codes: ['rights-ended', 'rights-embargoed', 'rights-overused', 'rights-expired', 'rights-expiring'],
  find({ figures, now, elsewhere }) {
    if (now === null) return [];
    return figures.flatMap(({ figure, number, picture }): Finding[] => {
      if (picture === undefined) return [];
      const here = figures.filter((other) => other.picture?.hash === picture.hash).length;
      const uses = here + (elsewhere.get(picture.hash) ?? 0);
      const at = { kind: 'figure', figure: figure.id, number, part: 'picture' } as const;
      return rightsFindings(picture, uses, now).map(({ code, severity, values, detail }) => ({
        code,
        severity,
        title: say(`checks.${code}.title`, { number, ...values }),
        detail,
        at,
      }));
    });
  },
};
