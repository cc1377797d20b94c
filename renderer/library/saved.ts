import { create } from 'zustand';
import { everything, type SavedSearch, type Search } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { look } from './search.ts';

/** The searches this library keeps, by name. */
export const useSaved = create<{ saved: SavedSearch[] }>(() => ({ saved: [] }));

/** @throws DeskError */
export async function loadSaved(): Promise<void> {
  useSaved.setState({ saved: await desk.call('search.saved', {}) });
}

/** Keeps a search under a name. @throws DeskError */
export async function saveSearch(name: string, search: Search): Promise<void> {
  useSaved.setState({ saved: await desk.call('search.save', { name, search }) });
}

/** @throws DeskError */
export async function forgetSearch(id: string): Promise<void> {
  useSaved.setState({ saved: await desk.call('search.forget', { id }) });
}

/** Looks for what a saved search looks for; pressed once more, for everything. */
export function lookFor(search: Search): void {
  look({ ...everything, ...search });
}

/** Whether two searches look for the same. */
export function isSame(a: Search, b: Search): boolean {
  return JSON.stringify({ ...everything, ...a }) === JSON.stringify({ ...everything, ...b });
}

/** A name for a search nobody has named: its words, or what it is narrowed to. */
export function nameFor({ words, section, status, withoutCredit, embargoed }: Search): string {
  const narrowed = [
    section,
    status === null ? null : say(`library.saved.${status}`),
    withoutCredit ? say('library.saved.bare') : null,
    embargoed ? say('library.saved.embargoed') : null,
  ];
  return [words.trim(), ...narrowed].filter((part) => part !== null && part !== '').join(', ');
}
