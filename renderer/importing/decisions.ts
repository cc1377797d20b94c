import type { Decision } from '#shared/contract/index.ts';

/** What an editor decided about the lines, with the way back and forth. */
export interface Decisions {
  now: readonly Decision[];
  past: readonly (readonly Decision[])[];
  future: readonly (readonly Decision[])[];
}

export const noDecisions: Decisions = { now: [], past: [], future: [] };

/** The decisions with one more; a second word on a line replaces the first. */
export function decide(decisions: Decisions, decision: Decision): Decisions {
  const others = decisions.now.filter((made) => made.line !== decision.line);
  const now = [...others, decision].sort((a, b) => a.line - b.line);
  return { now, past: [...decisions.past, decisions.now], future: [] };
}

/** One step back; the same decisions when there is none. */
export function undo(decisions: Decisions): Decisions {
  const before = decisions.past.at(-1);
  if (before === undefined) return decisions;
  return { now: before, past: decisions.past.slice(0, -1), future: [decisions.now, ...decisions.future] };
}

/** One step forth again; the same decisions when there is none. */
export function redo(decisions: Decisions): Decisions {
  const [next, ...future] = decisions.future;
  if (next === undefined) return decisions;
  return { now: next, past: [...decisions.past, decisions.now], future };
}
