import type { SourceLine } from './lines.ts';
import { monthPattern } from './months.ts';

/** A picture a line of the source names: its file name or address, and its alternative text. */
export interface NamedPicture {
  source: string;
  alt: string;
}

/** What the marks at the start of a line make it, where it has any. */
export type Form = 'plain' | 'crosshead1' | 'crosshead2' | 'bullet' | 'number' | 'quote';

/** A line of the source with its markup told from its words. */
export interface MarkedLine {
  line: SourceLine;
  /** The words alone, exactly as they stand, without white space around them. */
  words: string;
  /** The pieces of the line that were markup, in their order. */
  struck: string[];
  form: Form;
  picture: NamedPicture | null;
  /** Whether a `[caption]` opens or closes on the line. */
  opensCaption: boolean;
  closesCaption: boolean;
}

/** WordPress shortcodes that wrap or stand for media; other brackets are words. */
const shortcode = /\[\/?(?:wp_)?(?:caption|gallery|embed|video|audio|playlist)(?:\s[^[\]]{0,2000})?\]/gi;
const captionAttribute = /\bcaption=(?:"([^"]*)"|'([^']*)')/i;
const comment = /<!--.{0,2000}?-->/g;
const tag =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|div|em|figcaption|figure|font|h[1-6]|hr|i|img|li|main|ol|p|picture|q|s|section|small|source|span|strike|strong|sub|sup|time|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi;
const markdownPicture =
  /\[?!\[([^[\]]{0,1000})\]\(\s{0,4}<?([^()\s<>]{1,2000})>?(?:\s"[^"]{0,500}")?\s{0,4}\)(?:\]\([^()\s]{0,2000}\))?/g;

/** Tells the markup of a line from its words. `markdown` says that the marks of that notation are markup here. */
export function readMarkup(line: SourceLine, markdown: boolean): MarkedLine {
  const struck: string[] = [];
  const marked: MarkedLine = {
    line,
    words: '',
    struck,
    form: 'plain',
    picture: null,
    opensCaption: false,
    closesCaption: false,
  };
  let rest = line.text;
  if (/[[<]/.test(rest)) {
    let given = '';
    rest = rest.replace(markdownPicture, (whole, alt: string, source: string) => {
      marked.picture ??= { source, alt };
      struck.push(whole);
      return '';
    });
    rest = rest.replace(shortcode, (whole) => {
      if (/^\[\/(?:wp_)?caption/i.test(whole)) marked.closesCaption = true;
      else if (/^\[(?:wp_)?caption/i.test(whole)) marked.opensCaption = true;
      const words = captionAttribute.exec(whole);
      given ||= words?.[1] ?? words?.[2] ?? '';
      struck.push(whole);
      return '';
    });
    rest = rest.replace(comment, (whole) => {
      struck.push(whole);
      return '';
    });
    rest = rest.replace(tag, (whole) => {
      if (/^<img\b/i.test(whole)) marked.picture ??= imageOf(whole);
      struck.push(whole);
      return /^<(?:br|\/p|\/div|\/li|\/h)/i.test(whole) ? ' ' : '';
    });
    if (given !== '' && rest.trim() === '') rest = given;
  }
  marked.words = rest.trim();
  readForm(marked, markdown);
  return marked;
}

function imageOf(element: string): NamedPicture {
  const attribute = (name: string) => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(element);
    return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  };
  return { source: attribute('src'), alt: attribute('alt') };
}

const bullet = /^[-–—*•‣▪●◦·+]\s+(?=\S)/;
/** Not the day of a date: `5. November 2021`. */
const number = new RegExp(String.raw`^\(?\d{1,3}[.)]\s+(?=\S)(?!(?:${monthPattern})\b)`, 'i');
const heading = /^(#{1,6})\s+(?=\S)/;
const quote = /^>\s+(?=\S)/;

function readForm(marked: MarkedLine, markdown: boolean): void {
  const take = (mark: RegExp, form: Form) => {
    const found = mark.exec(marked.words);
    if (found === null) return false;
    marked.struck.push(found[0].trimEnd());
    marked.words = marked.words.slice(found[0].length);
    marked.form = form;
    return true;
  };
  const depth = markdown ? heading.exec(marked.words)?.[1]?.length : undefined;
  if (depth !== undefined) take(heading, depth <= 2 ? 'crosshead1' : 'crosshead2');
  else if (!take(quote, 'quote') && !take(bullet, 'bullet')) take(number, 'number');
}

/** Whether a text uses Markdown: headings marked with `#` beside links or other headings. */
export function isMarkdown(lines: readonly SourceLine[]): boolean {
  let headings = 0;
  let links = 0;
  for (const { text } of lines) {
    if (/^#{1,6}\s+\S/.test(text)) headings++;
    if (text.length < 20_000 && /\]\([^()\s]{1,400}\)/.test(text)) links++;
  }
  return headings >= 2 || (headings >= 1 && links >= 1) || links >= 3;
}
