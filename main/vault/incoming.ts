import { appendFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { newId } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { makeFolder } from '../disk/index.ts';
import { intoRestore } from './faults.ts';
import { isSafeName } from './form.ts';
import { sweepWaitingRoom, waitingRoom } from './waiting.ts';

/** A backup's file on its way to becoming a library. */
export interface Incoming {
  token: string;
  /** The file's name, to be shown. */
  name: string;
  file: string;
  /** Whether the file was brought here piece by piece, and goes when it is not wanted any more. */
  brought: boolean;
  /** Where the new folder goes. */
  place: string;
  /** The library that was made of it. */
  restored: string | null;
}

/** The backups an editor chose, or brings, to restore, under tokens: the window never names a path. */
export class IncomingBackups {
  readonly #known = new Map<string, Incoming>();

  /** A file that is on this computer already. @param place where the new folder goes */
  choose(file: string, place: string): Incoming {
    return this.#add({ file, name: basename(file), brought: false, place });
  }

  /**
   * The next piece of a file that is brought here. The first makes it; those brought before are let go of then.
   * @param library whose disk it waits on
   * @throws DeskError `restore-full`, `restore-place`
   */
  async bring(library: string, token: string | null, name: string, bytes: Uint8Array): Promise<Incoming> {
    const incoming = token === null ? await this.#begin(library, name) : this.get(token);
    await intoRestore(incoming.file, () => appendFile(incoming.file, bytes));
    return incoming;
  }

  /** @throws DeskError `backup-unreadable` where nothing is known under the token any more */
  get(token: string): Incoming {
    const incoming = this.#known.get(token);
    if (incoming === undefined) throw new DeskError('backup-unreadable', { name: say('desk.backup.this') });
    return incoming;
  }

  /** Lets go of every file that was brought. */
  async close(): Promise<void> {
    for (const { file, brought } of this.#known.values())
      if (brought) await rm(dirname(file), { recursive: true, force: true });
    this.#known.clear();
  }

  async #begin(library: string, name: string): Promise<Incoming> {
    await this.close();
    await intoRestore(library, async () => {
      await makeFolder(waitingRoom(library));
      await sweepWaitingRoom(library);
    });
    // What is said of it names it as the editor knows it.
    const file = join(waitingRoom(library), newId(), isSafeName(name) ? basename(name) : 'Backup.zip');
    await intoRestore(library, () => makeFolder(dirname(file)));
    return this.#add({ file, name, brought: true, place: dirname(library) });
  }

  #add(made: Omit<Incoming, 'token' | 'restored'>): Incoming {
    const incoming = { ...made, token: newId(), restored: null };
    this.#known.set(incoming.token, incoming);
    return incoming;
  }
}
