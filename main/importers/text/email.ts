import { say } from '#shared/messages/index.ts';
import type { MarkedLine } from './markup.ts';
import { passagesFrom } from './passage.ts';
import { type Classified, sure, type Verdict } from './verdict.ts';

const field = /^([A-Za-z][A-Za-z-]{1,40}):(?:\s|$)(.*)$/;
const telling =
  /^(?:from|to|subject|date|sent|cc|reply-to|received|return-path|delivered-to|message-id|mime-version|von|an|betreff|datum|de|à|objet|asunto)$/i;

/**
 * Reads an e-mail saved as text: the subject is its headline, the sender perhaps its byline, its date the date; the plain
 * part is the copy, and the rest of the header and of the parts is furniture. Null for anything else.
 */
export function readEmail(
  lines: readonly MarkedLine[],
): { head: Classified[]; body: MarkedLine[]; tail: Classified[] } | null {
  const end = lines.findIndex((line, at) => at > 0 && line.line.gap > 0);
  const header = lines.slice(0, end < 0 ? lines.length : end);
  const names = header
    .map((line) => field.exec(line.line.text)?.[1])
    .filter((name) => name !== undefined && telling.test(name));
  const folded = header.filter((line) => /^\s/.test(line.line.text) || field.test(line.line.text));
  if (new Set(names).size < 3 || folded.length < header.length) return null;
  const rest = lines.slice(header.length);
  const parts = partsOf(header, rest);
  const head = passagesFrom([...header, ...rest.slice(0, parts.from)].map((line) => [line])).map((passage, at) => ({
    passage,
    verdict: at < header.length ? headerVerdict(header, at) : sure('furniture'),
  }));
  const tail = passagesFrom(rest.slice(parts.to).map((line) => [line])).map((passage) => ({
    passage,
    verdict: sure('furniture'),
  }));
  return { head, body: rest.slice(parts.from, parts.to), tail };
}

function headerVerdict(header: readonly MarkedLine[], at: number): Verdict {
  const [, name = '', value = ''] = field.exec(header[at]?.line.text ?? '') ?? [];
  const words = value.trim();
  if (words === '') return sure('furniture');
  const struck = [`${name}:`];
  if (/^(?:subject|betreff|objet|asunto)$/i.test(name)) return { became: 'headline', words, struck };
  if (/^(?:date|sent|datum)$/i.test(name)) return { became: 'dateLine', words, struck };
  if (!/^(?:from|von|de)$/i.test(name)) return sure('furniture');
  const sender = words.replace(/\s*<[^<>]*>\s*$/, '').replaceAll('"', '');
  return {
    became: 'byline',
    words: sender,
    struck,
    doubt: { question: say('importers.asks.sender'), choices: ['byline', 'furniture'] },
  };
}

/** Which lines after the header are the plain text: all of them, or those of the part that says so. */
function partsOf(header: readonly MarkedLine[], rest: readonly MarkedLine[]): { from: number; to: number } {
  const boundary = /boundary="?([^";\s]+)/i.exec(header.map((line) => line.line.text).join(' '))?.[1];
  const signature = (from: number, to: number) => {
    const at = rest.findIndex((line, index) => index >= from && index < to && line.line.text.trimEnd() === '--');
    return at < 0 ? to : at;
  };
  if (boundary === undefined) return { from: 0, to: signature(0, rest.length) };
  const marks = rest.flatMap((line, at) => (line.line.text.startsWith(`--${boundary}`) ? [at] : []));
  for (const [index, mark] of marks.entries()) {
    const to = marks[index + 1] ?? rest.length;
    let from = mark + 1;
    while (from < to && (from === mark + 1 || rest[from]?.line.gap === 0)) from++;
    const type = rest
      .slice(mark + 1, from)
      .map((line) => line.line.text)
      .join(' ');
    if (/text\/plain/i.test(type) && !/base64/i.test(type)) return { from, to: signature(from, to) };
  }
  return { from: 0, to: 0 };
}
