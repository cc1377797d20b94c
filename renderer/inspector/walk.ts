import { create } from 'zustand';
import type { Finding } from '#shared/checks/index.ts';
import { useFindings } from '../session/index.ts';
import { goToPlace } from './go-to.ts';

/** The finding the editor last went to, by its key. */
export const useWalked = create<{ at: string | null }>(() => ({ at: null }));

/** What a finding is known by while the article changes around it. */
export function findingKey({ code, at, fix }: Finding): string {
  return JSON.stringify([code, at, fix?.from]);
}

/** Goes to a finding. */
export function goToFinding(finding: Finding): void {
  useWalked.setState({ at: findingKey(finding) });
  goToPlace(finding.at);
}

/** Goes to the next (1) or previous (-1) finding, around the end; false when there is none. */
export function walkChecks(step: 1 | -1): boolean {
  const { findings } = useFindings.getState();
  const from = findings.findIndex((finding) => findingKey(finding) === useWalked.getState().at);
  const to = from < 0 ? (step === 1 ? 0 : findings.length - 1) : (from + step + findings.length) % findings.length;
  const finding = findings[to];
  if (finding === undefined) return false;
  goToFinding(finding);
  return true;
}
