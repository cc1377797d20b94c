import { describe, expect, test } from 'vitest';
import { inlineSentences } from './sentences.ts';
import { sources } from './sources.ts';

/**
 * Where what reads as a sentence is not the workstation's own speech. A command speaks English, a page speaks its
 * article's language, and what is looked for in a file is in that file's.
 */
const unspoken: readonly [folder: string, why: string][] = [
  ['main/cli/', 'commands speak English'],
  ['main/check/', 'the answer of a command'],
  ['main/diagnostics/', 'a report for who helps, which must be able to read it'],
  ['main/home/', 'names of folders'],
  ['main/log/', 'notes for who looks into a fault'],
  ['shared/messages/', 'languages by their own names'],
  ['main/index.ts', 'said when nothing could be read, settings included'],
  ['main/loopback/', 'said before the window has loaded'],
  ['main/serving/', 'said before the window has loaded'],
  ['main/search/', 'SQL'],
  ['main/pictures/', 'names in standards, and why a file is no picture, for the notes'],
  ['main/shell/protocol.ts', 'said where no window could be loaded'],
  ['main/importers/text/furniture-words.ts', 'what is looked for in texts'],
  ['main/importers/text/front-matter.ts', 'parts of an article, as machines name them'],
  ['shared/article/sample.ts', 'an article'],
  ['shared/credits/', 'names of agencies and what they prescribe'],
  ['shared/ledger/csv.ts', 'a data format: heads and states other programs look for'],
  ['shared/page/', 'pages speak their article’s language'],
];

/** What reads as a sentence and is the same in every language, or is none. */
const same: readonly string[] = [
  ...['Facebook', 'Bluesky', 'Mastodon', 'Telegram', 'Reddit'],
  // What a note says of a fault, and names that machines read.
  ...[
    'No migration from version {}.',
    '{} is not JSON',
    '{} is no file',
    'how a picture is turned and cropped',
    'An address starts with https:, http: or mailto:, or is relative.',
    'not an envelope',
    'job in use',
    'unreadable answer',
    'unused pictures',
  ],
  // A name, and a credit as an agency writes it, that show what a wording does.
  ...['Jane Doe', 'AFP via Getty Images'],
  ...['standfirst window {}', 'standfirst {} {} {}'],
  ...['Files', 'Error'],
  // Words of CSS and of HTML, and the name of a file.
  ...['light dark', 'allow-same-origin allow-modals', '{}.html'],
];

describe('no sentence stands in the source', () => {
  const rooms = new Map<string, string[]>();
  for (const source of sources()) {
    if (unspoken.some(([folder]) => source.path.startsWith(folder))) continue;
    const room = source.path.split('/').slice(0, 2).join('/');
    const sentences = inlineSentences(source).filter(({ text }) => !same.includes(text));
    const found = sentences.map(({ path, text }) => `${path}: ${text}`);
    rooms.set(room, [...(rooms.get(room) ?? []), ...found]);
  }

  test.each([...rooms])('of %s', (_room, found) => {
    expect(found).toEqual([]);
  });
});
