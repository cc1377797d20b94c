import { freemem, release, totalmem } from 'node:os';
import type { About, Settings } from '#shared/contract/index.ts';

/** What the workstation knows of itself, and of no article: for an editor to read, and to send to whoever helps them. */
export interface Known {
  /** When this was asked, as ISO 8601. */
  at: string;
  about: About;
  settings: Settings;
  articles: number;
  binned: number;
  /** Articles that cannot be opened. */
  inTrouble: number;
  /** The last notes, each a line of JSON. */
  notes: readonly string[];
}

/** The diagnostics, as a file: its name and its words. No title, no text, no path and no name of a person are in it. */
export function diagnosticsOf(known: Known): { name: string; text: string } {
  const { at, about, settings, articles, binned, inTrouble, notes } = known;
  const { theme, libraryOpen, inspectorOpen } = settings;
  const sections: [string, [string, string | number][]][] = [
    [
      'Program',
      [
        ['Standfirst', about.version],
        ['Shown in', about.host === 'window' ? 'its own window' : 'a browser'],
        ['Electron', process.versions['electron'] ?? 'none'],
        ['Node', process.versions.node],
      ],
    ],
    [
      'Computer',
      [
        ['System', `${about.platform} ${release()} ${process.arch}`],
        ['Memory', `${megabytes(freemem())} MB free of ${megabytes(totalmem())} MB`],
        ['The desk holds', `${megabytes(process.memoryUsage().rss)} MB`],
      ],
    ],
    [
      'Library',
      [
        ['Articles', articles],
        ['That cannot be opened', inTrouble],
        ['In the bin', binned],
      ],
    ],
    [
      'Settings',
      [
        ['Look', theme],
        ['Library shown', libraryOpen ? 'yes' : 'no'],
        ['Inspector shown', inspectorOpen ? 'yes' : 'no'],
      ],
    ],
  ];
  const words = sections.map(([title, rows]) => `${title}\n${rows.map(([what, is]) => `  ${what}: ${is}`).join('\n')}`);
  const noted = notes.length === 0 ? '  none' : notes.map((note) => `  ${note}`).join('\n');
  return {
    name: `standfirst-diagnostics-${at.slice(0, 16).replaceAll(':', '')}.txt`,
    text: `Standfirst diagnostics, ${at}\n\n${words.join('\n\n')}\n\nNotes, oldest first\n${noted}\n`,
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
