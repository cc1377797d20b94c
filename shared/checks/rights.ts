import { say } from '../messages/index.ts';
import { type RightsFinding, rightsFindings } from '../picture/index.ts';
import type { Check } from './check.ts';
import type { Finding, Place } from './finding.ts';
import { stillValues } from './stills.ts';

/** Whether each picture may still be shown, as often as it is. Needs to know what time it is. */
export const rights: Check = {
  codes: ['rights-ended', 'rights-embargoed', 'rights-overused', 'rights-expired', 'rights-expiring'],
  find({ figures, stills, now, elsewhere }) {
    if (now === null) return [];
    const against = (hash: string, told: (finding: RightsFinding) => { title: string; at: Place }): Finding[] => {
      const shown = [...figures, ...stills].filter(({ picture }) => picture?.hash === hash);
      const uses = shown.length + (elsewhere.get(hash) ?? 0);
      const record = shown[0]?.picture;
      if (record === undefined) return [];
      return rightsFindings(record, uses, now).map((finding) => {
        const { code, severity, detail } = finding;
        return { code, severity, detail, ...told(finding) };
      });
    };
    return [
      ...figures.flatMap(({ figure, number, picture }) =>
        against(picture?.hash ?? '', ({ code, values }) => ({
          title: say(`checks.${code}.title`, { number, ...values }),
          at: { kind: 'figure', figure: figure.id, number, part: 'picture' },
        })),
      ),
      ...stills.flatMap(({ embed, picture }) =>
        against(picture?.hash ?? '', ({ code, values }) => ({
          title: say(`checks.still.${code}.title`, { ...stillValues(embed), ...values }),
          at: { kind: 'block', block: embed.id },
        })),
      ),
    ];
  },
};
