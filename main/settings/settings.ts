import { rename } from 'node:fs/promises';
import { dirname, parse } from 'node:path';
import { Low } from 'lowdb';
import { DeskError, type Settings, settingsSchema } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';
import { isSystemError, JsonFile, makeFolder, TornJson, Turns } from '../disk/index.ts';

/** The settings of one person on one computer, and which library they chose. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some, keeps the rest; gives all when they are on disk. @throws DeskError `disk-full`, `disk-failed` */
  write(change: Partial<Settings>): Promise<Settings>;
  /** The library folder the editor chose; null until they choose one. */
  library: { read(): Promise<string | null>; write(folder: string): Promise<void> };
}

const { shape } = settingsSchema;

/**
 * The settings as stored. What is missing or does not fit is as it was drawn, one setting at a time: an older or a newer
 * Standfirst wrote it, and the others still hold.
 */
const storedSchema = z.object({
  theme: shape.theme.catch('system'),
  lastArticle: shape.lastArticle.catch(null),
  libraryOpen: shape.libraryOpen.catch(true),
  inspectorOpen: shape.inspectorOpen.catch(true),
  libraryWidth: shape.libraryWidth.catch(null),
  inspectorWidth: shape.inspectorWidth.catch(null),
  library: z.string().min(1).nullable().catch(null),
});

type Stored = z.infer<typeof storedSchema>;

/** The settings kept in a file, which need not be there yet. A damaged one is kept aside, and the settings are as drawn. */
export function openSettings(file: string): SettingsStore {
  const turns = new Turns();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.take(file, work);
  const change = (changed: Partial<Stored>): Promise<Stored> =>
    inTurn(async () => {
      const document = await readStored(file);
      const stored = { ...storedSchema.parse(document), ...changed };
      // What a newer version keeps here stays.
      await writeStored(file, { ...document, format: 'standfirst/settings', version: 1, ...stored });
      return stored;
    });
  const read = async (): Promise<Stored> => storedSchema.parse(await inTurn(() => readStored(file)));
  return {
    read: async () => settingsOf(await read()),
    write: async (changed) => settingsOf(await change(changed)),
    library: {
      read: async () => (await read()).library,
      write: async (library) => {
        await change({ library });
      },
    },
  };
}

function settingsOf({ library: _, ...settings }: Stored): Settings {
  return settings;
}

async function readStored(file: string): Promise<Record<string, unknown>> {
  const document = new Low<unknown>(new JsonFile(file), {});
  try {
    await document.read();
  } catch (error) {
    if (error instanceof TornJson) return await setAside(file);
    if (isSystemError(error)) return {};
    throw error;
  }
  const read = z.record(z.string(), z.unknown()).safeParse(document.data);
  return read.success ? read.data : await setAside(file);
}

/** Keeps a damaged file under a name that says so: `settings.damaged-20170718T093000Z.json`. */
async function setAside(file: string): Promise<Record<string, unknown>> {
  const { dir, name, ext } = parse(file);
  const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  try {
    await rename(file, `${dir}/${name}.damaged-${moment}${ext}`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return {};
}

async function writeStored(file: string, stored: Record<string, unknown>): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await new Low(new JsonFile<Record<string, unknown>>(file), stored).write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw new DeskError('disk-full', {}, { cause: error });
    throw new DeskError('disk-failed', { detail: error.code ?? error.message }, { cause: error });
  }
}
