import { wordsIn } from './words.ts';

/** Words that have to stand next to each other; most often one. */
export interface Part {
  words: string[];
  /** Whether the last word may go on. */
  begun: boolean;
  /** Whether it stands in quotation marks, and is meant to the letter. */
  quoted: boolean;
}

/** What is known of the words of the index. */
export interface Known {
  has(word: string): boolean;
  hasBeginning(word: string): boolean;
  near(word: string, begun: boolean): string[];
}

/** Words next to each other that were found, the last perhaps with more behind it. */
export type Term = Omit<Part, 'quoted'>;

/** A question as it is put to the index. */
export interface Question {
  /** Of each group one term has to be found; no groups where no article can answer. */
  groups: Term[][];
  takenFor: { typed: string; read: string[] }[];
}

/** The parts of what was typed: each is to be found. */
export function partsOf(typed: string): Part[] {
  const parts: Part[] = [];
  const pieces = typed.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^\s"“”„«»]+/gu);
  for (const { 0: whole, 1: quoted, 2: closed, index } of pieces) {
    const atEnd = index + whole.length === typed.length;
    const words = wordsIn(quoted ?? whole);
    if (words.length > 0) parts.push({ words, quoted: quoted !== undefined, begun: atEnd && (closed ?? '') === '' });
  }
  return parts;
}

/**
 * The question the index is asked: every part, the last with whatever it may go on to. A word that no article has is
 * taken for one that begins with it, or else for those a slip of the hand away.
 */
export function questionOf(parts: readonly Part[], known: Known): Question {
  const takenFor: Question['takenFor'] = [];
  const groups: Term[][] = [];
  for (const { words, begun, quoted } of parts.flatMap((part) => apart(part, known))) {
    const [word = ''] = words;
    if (quoted || words.length > 1 || (begun ? known.hasBeginning(word) : known.has(word))) {
      groups.push([{ words, begun }]);
    } else if (known.hasBeginning(word)) {
      groups.push([{ words, begun: true }]);
    } else {
      const read = known.near(word, begun);
      takenFor.push({ typed: word, read });
      if (read.length === 0) return { groups: [], takenFor };
      groups.push(read.map((near) => ({ words: [near], begun: false })));
    }
  }
  return { groups, takenFor };
}

/** A question in the words of FTS5. */
export function expressionOf(groups: readonly Term[][]): string {
  const phrase = ({ words, begun }: Term) => `"${words.join(' ')}"${begun ? ' *' : ''}`;
  return groups.map((terms) => `(${terms.map(phrase).join(' OR ')})`).join(' AND ');
}

/** A word of several, such as a slug, in which one is mistyped: each is looked for on its own. */
function apart(part: Part, known: Known): Part[] {
  if (part.quoted || part.words.length === 1) return [part];
  const mayGoOn = (at: number) => part.begun && at === part.words.length - 1;
  const all = part.words.every((word, at) => (mayGoOn(at) ? known.hasBeginning(word) : known.has(word)));
  if (all) return [part];
  return part.words.map((word, at) => ({ words: [word], quoted: false, begun: mayGoOn(at) }));
}
