import { type Language, type Spoken, spokenLanguage } from '#shared/messages/index.ts';
import type { DeskClient } from './desk/index.ts';

/**
 * The language this window speaks: what the settings and the system say. Tests ask for the mirror language by
 * `?language=x-mirror` in the window's address; there is no other switch to it.
 */
export async function windowLanguage(
  desk: Pick<DeskClient, 'call'>,
  search: string,
  preferred: readonly string[],
): Promise<Spoken> {
  if (new URLSearchParams(search).get('language') === 'x-mirror') return 'x-mirror';
  return spokenLanguage(await chosenLanguage(desk), preferred);
}

async function chosenLanguage(desk: Pick<DeskClient, 'call'>): Promise<'system' | Language> {
  try {
    return (await desk.call('settings.read', {})).language;
  } catch (error) {
    // The workstation shows all the same, and says itself that the desk does not answer.
    console.error(error);
    return 'system';
  }
}
