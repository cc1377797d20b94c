import type { z } from '../schema/index.ts';
import { binCalls } from './calls/bin.ts';
import type { Call } from './calls/call.ts';
import { collationCalls } from './calls/collation.ts';
import { creditCalls } from './calls/credits.ts';
import { deskCalls } from './calls/desk.ts';
import { historyCalls } from './calls/history.ts';
import { importCalls } from './calls/import.ts';
import { ledgerCalls } from './calls/ledger.ts';
import { libraryCalls } from './calls/library.ts';
import { packageCalls } from './calls/package.ts';
import { pageCalls } from './calls/page.ts';
import { pictureCalls } from './calls/pictures.ts';
import { searchCalls } from './calls/search.ts';
import { vaultCalls } from './calls/vault.ts';

/** Every call the renderer can make of the desk, a table a room. What is not in it does not exist. */
export const calls = {
  ...deskCalls,
  ...libraryCalls,
  ...binCalls,
  ...pictureCalls,
  ...importCalls,
  ...historyCalls,
  ...collationCalls,
  ...pageCalls,
  ...packageCalls,
  ...vaultCalls,
  ...searchCalls,
  ...ledgerCalls,
  ...creditCalls,
} as const satisfies Record<string, Call>;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.infer<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<Calls[Name]['output']>;

/** Whether a name is in the table; a name on the table's prototype is not. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
