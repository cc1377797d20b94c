import { languageTags } from '../../messages/index.ts';
import { id, line, z } from '../../schema/index.ts';
import { mendedSchema, writableSchema } from '../access.ts';
import { type Call, call, nothing } from './call.ts';
import { tourSchema } from './tour.ts';

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The language the workstation speaks; an article's own is another thing. */
  language: z.enum(['system', ...languageTags]),
  /** The article to open at the next start. */
  lastArticle: id.nullable(),
  /** The articles opened last, last first. */
  recent: z.array(id).max(10),
  libraryOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  /** Pixels across, where the editor dragged the edge; null as drawn. */
  libraryWidth: z.int().min(160).max(520).nullable(),
  inspectorWidth: z.int().min(240).max(640).nullable(),
  /** The walk through the sample article; null while there is none. */
  tour: tourSchema.nullable(),
});

export const aboutSchema = z.strictObject({
  version: line,
  /** Where the renderer runs: in the desktop window, or in a plain browser over loopback. */
  host: z.enum(['window', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** The library's folder, to be shown, never used as an address. */
  library: line,
  writable: writableSchema,
  /** What was damaged since the library was opened, apart from articles, and where it is kept. */
  mended: z.array(mendedSchema),
});

/** The calls about the workstation itself: what it is, its settings, its windows, what is under way. */
export const deskCalls = {
  'desk.about': call('Says where and on what the workstation runs.', nothing, aboutSchema),
  'desk.diagnostics': call(
    'Tells of the program, the computer and the last notes, as a file an editor reads before they save it.',
    nothing,
    z.strictObject({ name: line, text: z.string() }),
  ),
  'desk.notices': call(
    'Gives the versions of what the program runs on, by name, and the notices of the works of others in it; null where a clone was not packed yet.',
    nothing,
    z.strictObject({ runsOn: z.array(z.strictObject({ name: line, version: line })), text: z.string().nullable() }),
  ),
  'desk.noteFailure': call(
    'Notes that something broke in the window, and where in the program; no word of an article fits in.',
    z.strictObject({
      error: z.string().regex(/^\w{1,40}$/),
      places: z.array(z.string().regex(/^[\w./-]{1,120}(:\d+){1,2}$/)).max(12),
    }),
    nothing,
  ),
  'settings.read': call('Gives the settings of this person on this computer.', nothing, settingsSchema),
  'settings.write': call('Changes some settings; gives all.', settingsSchema.partial(), settingsSchema),
  'window.open': call(
    'Opens one more window, on an article or on that of last time.',
    z.strictObject({ article: id.nullable() }),
    nothing,
  ),
  'job.cancel': call('Stops a call that is under way; it ends as cancelled.', z.strictObject({ job: id }), nothing),
} as const satisfies Record<string, Call>;

export type Settings = z.infer<typeof settingsSchema>;
export type About = z.infer<typeof aboutSchema>;
