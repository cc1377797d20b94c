import { say } from '#shared/messages/index.ts';
import type { GalleyFinding } from '../props.ts';

/** A flag for what was found in one place: the gravest of it in shape and colour, all of it in words. */
export interface Flag {
  severity: GalleyFinding['severity'];
  title: string;
  label: string;
}

/** The flag for some findings; null when there are none. */
export function flagOf(findings: readonly GalleyFinding[]): Flag | null {
  if (findings.length === 0) return null;
  const severity = findings.some((finding) => finding.severity === 'block') ? 'block' : 'warn';
  const titles = findings.map(({ title }) => title).join('\n');
  return { severity, title: titles, label: say(`galley.flag.${severity}`, { titles }) };
}
