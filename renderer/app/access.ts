import { type CommandId, commands } from '#shared/commands/index.ts';
import { type Holder, mendedWords, type Writable } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';
import { useSettings } from '../settings/index.ts';
import { tell, tellToStay } from '../ui/index.ts';
import { problem } from './problem.ts';

/** Why nothing may be written. */
export type Refusal = Extract<Writable, { kind: 'no' }>['why'];

/**
 * Why nothing may be changed now; null where it may. Where the folder went, as with a disk that was unplugged, or may only
 * be read since it was opened, writing goes on: the window holds the words until they can be saved.
 */
export function refusal(): Refusal | null {
  return refused(useSettings.getState().about?.writable);
}

/** The same, followed as it changes. */
export function useRefusal(): Refusal | null {
  return useSettings(({ about }) => refused(about?.writable));
}

/** Why nothing reaches the library's disk now, followed as it changes; null where it does. */
export function useHindrance(): Refusal | null {
  return useSettings(({ about }) => whyNot(about?.writable));
}

function refused(writable: Writable | undefined): Refusal | null {
  const why = whyNot(writable);
  return why === null || isPassing(why) ? null : why;
}

/** Whether what hinders a save befell a library that this Standfirst was writing in, and may pass. */
export function isPassing(why: Refusal): boolean {
  return why.because === 'folder-missing' || (why.because === 'folder-read-only' && why.held);
}

function whyNot(writable: Writable | undefined): Refusal | null {
  return writable?.kind === 'no' ? writable.why : null;
}

/** Why nothing may be written, in a sentence. */
export function refusalWords(why: Refusal): string {
  switch (why.because) {
    case 'other-instance':
      return heldWords(why.holder);
    case 'newer':
      return say('app.refused.newer');
    case 'folder-read-only':
      return say('app.refused.folder');
    case 'folder-missing':
      return say('app.refused.gone');
  }
}

function heldWords({ who, host, here }: Holder): string {
  if (here) return who === '' ? say('app.held.here') : say('app.held.hereBy', { who });
  return who === '' ? say('app.held.there', { host }) : say('app.held.thereBy', { host, who });
}

const writing: readonly CommandId[] = [
  'article.new',
  'article.import',
  'article.save',
  'article.duplicate',
  'article.discard',
  'article.nameVersion',
  'article.keepMine',
  'article.keepTheirs',
  'article.keepBoth',
  'article.putBack',
  'help.sample',
];

/** Whether a command changes the library or the article. */
export function writes(command: CommandId): boolean {
  const { menu } = commands[command];
  return (
    menu === 'insert' || menu === 'format' || (menu === 'edit' && command !== 'edit.find') || writing.includes(command)
  );
}

/** Takes the library over, saves what waits, and looks at what the other one did. @throws DeskError */
export async function takeOver(): Promise<void> {
  become(await desk.call('library.takeOver', {}));
}

function become(writable: Writable): void {
  const { about } = useSettings.getState();
  if (about === null || JSON.stringify(about.writable) === JSON.stringify(writable)) return;
  useSettings.setState({ about: { ...about, writable } });
  if (writable.kind === 'no') return;
  tell(say('app.writable'));
  const { saving, save, look } = session.getState();
  const settled = saving.state === 'saved' ? look() : save();
  // What was written by both is asked about by a notice.
  settled.then(session.getState().lookForCopies).catch(problem);
}

/** Follows whether the library may be written, and says what was damaged in it. Gives the way to stop. */
export function followAccess(): () => void {
  const stops = [
    desk.on('library.access', ({ writable }) => become(writable)),
    desk.on('library.mended', (mended) => tellToStay(mendedWords(mended))),
    useSettings.subscribe(({ about }, before) => {
      if (about?.library !== before.about?.library)
        for (const mended of about?.mended ?? []) tellToStay(mendedWords(mended));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
