import { say } from '#shared/messages/index.ts';
import type { MarkedLine } from './markup.ts';
import { type Passage, passagesFrom } from './passage.ts';
import { isAllCapitals, wordCount } from './sentences.ts';
import { type Classified, sure, type Verdict } from './verdict.ts';

/** The control characters that frame a wire message: start of header, of text, end of text, of transmission. */
const startOfHeader = '\u0001';
const startOfText = '\u0002';
const endOfText = '\u0003';
const idle = '\u0016';
const controls = /(?!\t)\p{Cc}/gu;

/**
 * Reads a message as agencies send it over the wire: ANPA 1312 (American newspapers) or IPTC 7901 (Europe, dpa). Null for
 * anything else. The header and the end marks are furniture; the slug stands in for a headline that is not there.
 */
export function readWire(lines: readonly MarkedLine[]): Classified[] | null {
  const first = lines.slice(0, 3).map((line) => line.line.text);
  const framed = first.some((text) => text.startsWith(startOfHeader) || text.startsWith(idle));
  const tagged = lines.slice(0, 12).filter((line) => /^\W{0,2}\^.*[<=]\s*$/.test(line.line.text)).length;
  if (!framed && tagged < 2) return null;
  return tagged > 0 || first.some((text) => text.startsWith(idle)) ? readAnpa(lines) : readIptc(lines);
}

/** The words of a wire line, without control characters and the marks of fields: `^By PAUL BYRNE=`. */
function wordsOf(line: MarkedLine): string {
  return line.line.text
    .replace(controls, '')
    .replace(/^\s*\^/, '')
    .trim()
    .replace(/[<=]$/, '')
    .trim();
}

function readAnpa(lines: readonly MarkedLine[]): Classified[] {
  const passages = passagesFrom(lines.map((line) => [line]));
  const textFrom = lines.findIndex(
    (line) => line.line.text.includes(startOfText) || /^\^?[A-Z]{2}-\S.*<\s*$/.test(line.line.text),
  );
  const fields = fieldsOf(lines);
  const hasHeadline = fields.includes('headline');
  let ended = false;
  return passages.map((passage, at): Classified => {
    const line = lines[at];
    if (line === undefined) return { passage, verdict: sure('furniture') };
    const words = wordsOf(line);
    const moment = momentOfAnpa(words);
    if (moment !== null) ended = true;
    if (at < textFrom || ended || !/[\p{L}\p{N}]/u.test(words)) return { passage, verdict: furniture(moment) };
    if (at === textFrom) return { passage, verdict: hasHeadline ? sure('furniture') : slugAsHeadline(words) };
    return { passage, verdict: { ...anpaVerdict(fields[at] ?? 'copy', words), words } };
  });
}

type AnpaField = 'headline' | 'standfirst' | 'byline' | 'notes' | 'copy';

/** Which field each line of an ANPA text is: fields begin with `^`, copy is indented. */
function fieldsOf(lines: readonly MarkedLine[]): AnpaField[] {
  let titled = false;
  return lines.map((line) => {
    const text = line.line.text.replace(controls, '');
    if (!text.startsWith('^')) return 'copy';
    const words = wordsOf(line);
    if (/^(?:END|(?:eds|editors?|note|with)\b.{0,4}:.*|\w{2,4} (?:photos?|graphics?|video)\b.*)$/i.test(words))
      return 'notes';
    if (/^by\b/i.test(words) || /=\s*$/.test(text)) return 'byline';
    if (hasStart(line)) return 'notes';
    const field = titled ? 'standfirst' : 'headline';
    titled = true;
    return field;
  });
}

function hasStart(line: MarkedLine | undefined): boolean {
  return line?.line.text.includes(startOfText) ?? false;
}

function anpaVerdict(field: AnpaField, words: string): Verdict {
  if (field === 'notes') return sure('furniture');
  if (field !== 'copy') return sure(field);
  const heading = words.replace(/^\d{1,3}\.\s+/, '');
  return isAllCapitals(heading) && wordCount(heading) <= 14 && !/[.]$/.test(heading) && !words.includes(';')
    ? sure('crosshead')
    : sure('paragraph');
}

/** `BC-US--Giant Lobster Death, 1st Ld-Writethru,127` without its routing and its word count. */
function slugAsHeadline(words: string): Verdict {
  const slug = words
    .replace(/^[A-Z]{2}-(?:[A-Z]{2,4}--?)?-?/, '')
    .replace(/(?:,\s*\d*(?:st|nd|rd|th)? ?Ld-\w+)?,?\s*\d*$/, '');
  return {
    became: 'headline',
    words: slug,
    doubt: { question: say('importers.asks.slug'), choices: ['headline', 'furniture'] },
  };
}

/** The end mark `AP-WF-11-13-13 1509GMT` as a moment. */
function momentOfAnpa(words: string): string | null {
  const found = /^[A-Z]{2,4}-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})GMT$/.exec(words);
  return found === null ? null : valid(`20${found[3]}-${found[1]}-${found[2]}T${found[4]}:${found[5]}:00Z`);
}

function readIptc(lines: readonly MarkedLine[]): Classified[] {
  const textFrom = lines.findIndex((line) => hasStart(line));
  const headEnd = lines.findIndex((line, at) => at >= textFrom && /=\s*$/.test(line.line.text.replace(controls, '')));
  const bodyEnd = lines.findIndex(
    (line, at) => at > textFrom && (line.line.text.includes(endOfText) || isNotebook(line)),
  );
  const end = bodyEnd < 0 ? lines.length : bodyEnd;
  const last = headEnd < 0 || headEnd > textFrom + 5 ? textFrom : headEnd;
  const groups: MarkedLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1);
    const goesOn = at > last + 1 && at < end && line.line.gap === 0 && !/^\s{2,}/.test(line.line.text);
    if (goesOn && group !== undefined) group.push(line);
    else groups.push([line]);
  }
  const passages = passagesFrom(groups);
  let at = -1;
  return passages.map((passage): Classified => {
    at += passage.lines.length;
    return { passage, verdict: iptcVerdict(passage, at, { textFrom, last, end }) };
  });
}

function iptcVerdict(passage: Passage, at: number, marks: { textFrom: number; last: number; end: number }): Verdict {
  const words = passage.lines.map(wordsOf).join(' ');
  if (at >= marks.end) return furniture(momentOfIptc(words));
  if (!/[\p{L}\p{N}]/u.test(words)) return sure('furniture');
  if (at < marks.textFrom)
    return at > 0 && /\/$/.test(words) ? { became: 'kicker', words: words.replace(/\/$/, '') } : sure('furniture');
  if (at > marks.last) return { became: 'paragraph', words };
  if (/^\(.*\)$/.test(words)) return sure('furniture');
  return { became: /^(?:by|von|par|por)\s/i.test(words) ? 'byline' : 'headline', words };
}

/** Where dpa's notes to editors begin, which are not for publication. */
function isNotebook(line: MarkedLine): boolean {
  const text = line.line.text.trim();
  return (
    /^#+ .*\b(?:notebook|notizblock|notes? to editors?|contacts?|kontakte?)\b/i.test(text) ||
    /^(?:\* ?){3,}$/.test(text)
  );
}

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The end mark `131137 GMT Nov 13` (day, hour and minute) as a moment. */
function momentOfIptc(words: string): string | null {
  const found = /^(\d{2})(\d{2})(\d{2})\s+(?:GMT\s+)?(\p{L}{3}) (\d{2})$/u.exec(words);
  const month = shortMonths.indexOf(found?.[4]?.toLowerCase() ?? '') + 1;
  if (found === null || month === 0) return null;
  return valid(`20${found[5]}-${String(month).padStart(2, '0')}-${found[1]}T${found[2]}:${found[3]}:00Z`);
}

function valid(moment: string): string | null {
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

function furniture(moment: string | null): Verdict {
  return moment === null ? sure('furniture') : { became: 'furniture', moment };
}
