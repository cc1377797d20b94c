import { type Decision, DeskError, type ImportReading } from '#shared/contract/index.ts';
import type { Agency } from '#shared/credits/index.ts';
import { accountOf, decide } from './text/account.ts';
import { assemble } from './text/assemble.ts';
import { classify } from './text/classify.ts';
import { readEmail } from './text/email.ts';
import { decode } from './text/encoding.ts';
import { readFrontMatter } from './text/front-matter.ts';
import { readLabels } from './text/labels.ts';
import { languageOf } from './text/language.ts';
import { sourceLines } from './text/lines.ts';
import { isMarkdown, type MarkedLine, readMarkup } from './text/markup.ts';
import { passagesOf } from './text/passage.ts';
import type { Known } from './text/traits.ts';
import type { Classified } from './text/verdict.ts';
import { readWire } from './text/wire.ts';

/** The largest text that is read, in bytes: some ten million words. */
const largest = 64 * 1024 * 1024;

/** The most lines that are read: each is accounted for, and no article has as many. */
const mostLines = 500_000;

/** A plain text to read, and what the editor has already said of its lines. */
export interface TextSource {
  name: string;
  bytes: Uint8Array;
  decisions: readonly Decision[];
  /** The moment of reading, ISO 8601. */
  now: string;
  /** The agencies the desk knows. */
  agencies: readonly Agency[];
}

/**
 * Reads a plain text as an article and accounts for each of its lines.
 * @throws DeskError `too-large`, `text-empty`, `text-not-text` or `text-too-many-lines`
 */
export async function readText({ name, bytes, decisions, now, agencies }: TextSource): Promise<ImportReading> {
  if (bytes.byteLength > largest) throw new DeskError('too-large', { bytes: bytes.byteLength, limit: largest });
  if (bytes.byteLength === 0) throw new DeskError('text-empty', { name });
  const decoded = await decode(bytes);
  if (decoded === null) throw new DeskError('text-not-text', { name });
  const lines = sourceLines(decoded.text);
  if (lines.length === 0) throw new DeskError('text-empty', { name });
  if (lines.length > mostLines)
    throw new DeskError('text-too-many-lines', { name, lines: lines.length, limit: mostLines });
  const language = await languageOf(lines);
  const markdown = isMarkdown(lines);
  const decided = new Map(decisions.map(({ line, became }) => [line, became]));
  const marked = lines.map((line) => readMarkup(line, markdown));
  const pieces = decide(read(marked, { order: language.order, agencies }, decided), decided);
  const article = assemble(pieces, { now, language: language.tag, order: language.order, agencies, markdown });
  return { name, format: 'text', encoding: decoded.encoding, article, account: accountOf(pieces) };
}

/** Reads the lines as what they are: a wire file, an e-mail, a file with settings at its top, or copy and a page around it. */
function read(lines: readonly MarkedLine[], known: Known, decided: Map<number, Decision['became']>): Classified[] {
  const wire = readWire(lines);
  if (wire !== null) return wire;
  const mail = readEmail(lines);
  if (mail !== null) return [...mail.head, ...classify(passagesOf(mail.body), known, decided, true), ...mail.tail];
  const settings = readFrontMatter(lines);
  if (settings === null) {
    const passages = passagesOf(lines);
    const labelled = readLabels(passages);
    if (labelled === null) return classify(passages, known, decided);
    return [...labelled.head, ...classify(labelled.rest, known, decided, true)];
  }
  const { head, rest } = settings;
  const titled = head.some(({ verdict }) => verdict.became === 'headline');
  const body = classify(passagesOf(rest), known, decided, titled);
  return [...head, ...body];
}
