import { create } from 'zustand';
import { type CallOutput, everything, type Search, type Summary } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';
import { onceCalm } from '../session/index.ts';
import { problem } from '../ui/index.ts';

/** The articles that were found, as far as they are loaded. */
export type Found = CallOutput<'search.find'>;

interface SearchState {
  search: Search;
  /** The answer to this search or, until it comes, to the one before; null while the list itself is shown. */
  found: Found | null;
}

/** What the editor looks for, and what was found. */
export const useSearch = create<SearchState>(() => ({ search: everything, found: null }));

/** Hits asked for at once: more than a window shows. */
const page = 40;

let asked = 0;
let answer: Promise<void> = Promise.resolve();
const typing = onceCalm(ask, { quiet: 90, atMost: 250 });
const outside = onceCalm(ask, { quiet: 400, atMost: 2_000 });

/** Whether the list itself answers, without the desk: no words, and only what each of its lines can tell. */
export function isPlain({ words, section, changedFrom, changedTo, embargoed, sort }: Search): boolean {
  const rest = section === null && changedFrom === null && changedTo === null && !embargoed;
  return words.trim() === '' && rest && sort !== 'headline';
}

/** Looks for something else. Words are waited for until the typing pauses; all else is asked at once. */
export function look(change: Partial<Search>): void {
  const search = { ...useSearch.getState().search, ...change };
  useSearch.setState({ search });
  typing.cancel();
  if (isPlain(search)) forget();
  else if (change.words === undefined) ask();
  else typing.touch();
}

/** Asks again, because articles changed; costs nothing while nobody searches. */
export function lookAgain(): void {
  if (!isPlain(useSearch.getState().search)) outside.touch();
}

/** Loads more of what was found. */
export function lookFurther(): void {
  const { search, found } = useSearch.getState();
  if (found === null || found.hits.length >= found.total) return;
  const mine = asked;
  const loaded = found.hits.length;
  answer = answer.then(further).catch(problem);
  async function further(): Promise<void> {
    const known = useSearch.getState().found;
    if (mine !== asked || known === null || known.hits.length > loaded) return;
    const more = await desk.call('search.find', { search, skip: known.hits.length, take: page });
    if (mine === asked) useSearch.setState({ found: { ...more, hits: [...known.hits, ...more.hits] } });
  }
}

/** The first article that is found, when what was typed last is answered. */
export async function firstFound(): Promise<Summary | null> {
  if (isPlain(useSearch.getState().search)) return null;
  typing.cancel();
  ask();
  await answer;
  return useSearch.getState().found?.hits[0]?.article ?? null;
}

function ask(): void {
  const mine = ++asked;
  const { search } = useSearch.getState();
  answer = desk.call('search.find', { search, skip: 0, take: page }).then(
    (found) => {
      // An answer that comes after a later question was asked is no longer wanted.
      if (mine === asked) useSearch.setState({ found });
    },
    (error: unknown) => {
      if (mine === asked) problem(error);
    },
  );
}

function forget(): void {
  asked++;
  useSearch.setState({ found: null });
}
