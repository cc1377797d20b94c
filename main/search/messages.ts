import type { Passage } from '#shared/contract/index.ts';
import type { Term } from './question.ts';
import type { MatchAsk, Matches } from './text-index.ts';

/** What the index's thread can be asked, and what it answers. Both ends are this program: nothing else reaches the port. */
export interface Asked {
  follow: { ask: { ids: string[] }; answer: undefined };
  learnWords: { ask: Record<never, never>; answer: undefined };
  read: { ask: { ids: string[] }; answer: undefined };
  usersOf: { ask: { hashes: string[] }; answer: string[] };
  match: { ask: MatchAsk; answer: Matches };
  passages: { ask: { terms: Term[]; ids: string[] }; answer: Map<string, Passage[]> };
  close: { ask: Record<never, never>; answer: undefined };
}

export type Task = { [Name in keyof Asked]: { task: number; name: Name } & Asked[Name]['ask'] }[keyof Asked];

/** What comes back of a task: how far it is, its answer, or that it failed. */
export type Report =
  | { task: number; says: 'progress'; done: number; total: number }
  | { task: number; says: 'answer'; answer: unknown }
  | { task: number; says: 'lost' }
  | { task: number; says: 'failed'; error: unknown };

/** Where the thread works. */
export interface Workplace {
  library: string;
  /** Where the index lies; null keeps it in memory. */
  file: string | null;
}
