import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type About, type CallOutput, type Desk, DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Downloads } from '../preview/index.ts';
import { backUp, backUpForDownload, type Incoming, type IncomingBackups, restoreBackup } from '../vault/index.ts';
import type { Place } from './place.ts';

type VaultRows = Pick<Desk, Extract<keyof Desk, `vault.${string}`>>;

/** What the rows about backups need from the desk around them. */
export interface VaultDesk {
  /** The time, as ISO 8601 with an offset. */
  now(): string;
  downloads: Downloads;
  incoming: IncomingBackups;
  /** Asks for the place of a new backup, or for a backup. @param name what a new one is called */
  chooseFile(purpose: 'backUp' | 'restore', name: string): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  /** Opens another library in place of this one. */
  moveTo(folder: string): Promise<About>;
  unforeseen(error: unknown): void;
}

/** The rows of the contract about backing up and restoring. @param place gives the library that is open now */
export function vaultRows(place: () => Place, desk: VaultDesk): VaultRows {
  const folder = () => place().library.folder;
  const name = () => `${basename(folder())} ${desk.now().slice(0, 10)}.zip`;
  return {
    'vault.backUp': async (_, work) => {
      const file = await desk.chooseFile('backUp', name());
      return file === null ? null : await backUp(folder(), file, desk.now(), work);
    },
    'vault.backUpToDownload': async (_, work) => {
      const { file, ...backup } = await backUpForDownload(folder(), desk.now(), work);
      const gone = () => void rm(file, { force: true }).catch(desk.unforeseen);
      return { ...backup, name: name(), address: desk.downloads.offerFile(name(), file, gone) };
    },
    'vault.choose': async () => {
      const file = await desk.chooseFile('restore', '');
      return file === null ? null : chosen(desk.incoming.choose(file, dirname(folder())));
    },
    'vault.bring': async (piece) => chosen(await desk.incoming.bring(folder(), piece.token, piece.name, piece.bytes)),
    'vault.choosePlace': async ({ token }) => {
      const incoming = desk.incoming.get(token);
      const where = await desk.chooseFolder();
      if (where === null) return null;
      incoming.place = where;
      return chosen(incoming);
    },
    'vault.restore': async ({ token, folder: called, leaveDamaged }, work) => {
      const incoming = desk.incoming.get(token);
      const restored = await restoreBackup(incoming.file, join(incoming.place, called), leaveDamaged, work);
      incoming.restored = restored.library;
      return restored;
    },
    'vault.open': async ({ token }) => {
      const { restored } = desk.incoming.get(token);
      if (restored === null) throw new DeskError('library-missing', { folder: '' });
      await desk.incoming.close();
      return await desk.moveTo(restored);
    },
  };
}

/** A backup as the window knows it, and a name for the folder it becomes. */
function chosen({ token, name, place }: Incoming): NonNullable<CallOutput<'vault.choose'>> {
  return { token, name, place, folder: say('desk.backup.restored', { name: basename(name, '.zip') }) };
}
