import type { Became } from '#shared/contract/index.ts';
import type { MarkedLine } from './markup.ts';
import { passagesFrom } from './passage.ts';
import type { Classified } from './verdict.ts';

/** What the keys of a block of settings at the top of a file stand for; every other key is furniture. */
const keys: Readonly<Record<string, Became>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  description: 'standfirst',
  excerpt: 'standfirst',
  summary: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'dateLine',
  published: 'dateLine',
  kicker: 'kicker',
};

/** Reads the settings between two `---` at the very top, as Jekyll and its kin write them (YAML); null without them. */
export function readFrontMatter(lines: readonly MarkedLine[]): { head: Classified[]; rest: MarkedLine[] } | null {
  if (lines[0]?.line.number !== 1 || lines[0].line.text.trim() !== '---') return null;
  const end = lines.findIndex((line, at) => at > 0 && at < 60 && line.line.text.trim() === '---');
  if (end < 2 || !lines.slice(1, end).some((line) => /^\w[\w-]*:(?:\s|$)/.test(line.line.text))) return null;
  const head = passagesFrom(lines.slice(0, end + 1).map((line) => [line])).map((passage): Classified => {
    const raw = passage.lines[0]?.line.text ?? '';
    const [, key = '', value = ''] = /^(\w[\w-]*):\s*(.*)$/.exec(raw) ?? [];
    const became = keys[key.toLowerCase()];
    if (became === undefined || value.trim() === '') return { passage, verdict: { became: 'furniture' } };
    return { passage, verdict: { became, words: unquoted(value.trim()), struck: [`${key}:`] } };
  });
  return { head, rest: lines.slice(end + 1) };
}

/** A YAML scalar in quotation marks as what it says. */
function unquoted(value: string): string {
  const single = /^'(.*)'$/.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(.*)"$/.exec(value)?.[1];
  return double === undefined ? value : double.replaceAll('\\"', '"');
}
