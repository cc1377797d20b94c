import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { type CallInput, DeskError, type Settings, settingsSchema } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';
import { isSystemError, JsonFile, makeFolder, setAside, TornJson, Turns } from '../disk/index.ts';

/** The settings of one person on one computer, and which library they chose. */
export interface SettingsStore {
  /** As drawn where there is no file yet, or it cannot be read. */
  read(): Promise<Settings>;
  /** Changes some, keeps the rest; gives all when they are on disk. @throws DeskError `disk-full`, `disk-failed` */
  write(change: CallInput<'settings.write'>): Promise<Settings>;
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
  language: shape.language.catch('system'),
  lastArticle: shape.lastArticle.catch(null),
  recent: shape.recent.catch([]),
  libraryOpen: shape.libraryOpen.catch(true),
  inspectorOpen: shape.inspectorOpen.catch(true),
  libraryWidth: shape.libraryWidth.catch(null),
  inspectorWidth: shape.inspectorWidth.catch(null),
  tour: shape.tour.catch(null),
  library: z.string().min(1).nullable().catch(null),
});

type Stored = z.infer<typeof storedSchema>;
type Changed = CallInput<'settings.write'> & { library?: string };

/** The settings kept in a file, which need not be there yet. A damaged one is kept aside, and the settings are as drawn. */
export function openSettings(file: string): SettingsStore {
  const turns = new Turns();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.take(file, work);
  const change = (changed: Changed): Promise<Stored> =>
    inTurn(async () => {
      try {
        const document = await readStored(file);
        const stored = storedSchema.parse({ ...document, ...given(changed) });
        // What a newer version keeps here stays.
        await writeStored(file, { ...document, format: 'standfirst/settings', version: 1, ...stored });
        return stored;
      } catch (error) {
        throw settingsFault(error);
      }
    });
  const read = (): Promise<Stored> =>
    inTurn(async () => {
      try {
        return storedSchema.parse(await readStored(file));
      } catch (error) {
        if (isSystemError(error)) return storedSchema.parse({});
        throw error;
      }
    });
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
    if (error instanceof TornJson) return await asDrawn(file);
    throw error;
  }
  const read = z.record(z.string(), z.unknown()).safeParse(document.data);
  return read.success ? read.data : await asDrawn(file);
}

/** Keeps a damaged file aside, where the disk lets it be; the settings are as drawn. */
async function asDrawn(file: string): Promise<Record<string, unknown>> {
  try {
    await setAside(file, new Date().toISOString());
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return {};
}

async function writeStored(file: string, stored: Record<string, unknown>): Promise<void> {
  await makeFolder(dirname(file));
  await new Low(new JsonFile<Record<string, unknown>>(file), stored).write();
}

/** What was given of a change: an absent setting stays as it is. */
function given(changed: Changed): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}

function settingsFault(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new DeskError('disk-full', {}, { cause: error });
  return new DeskError('disk-failed', { detail: error.code ?? error.message }, { cause: error });
}
