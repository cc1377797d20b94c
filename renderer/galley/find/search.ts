import type { Node } from '@tiptap/pm/model';

/** What is looked for. */
export interface Query {
  words: string;
  matchCase: boolean;
  wholeWord: boolean;
}

/** A place where it was found. */
export interface Match {
  from: number;
  to: number;
}

/** The expression that finds a query; null when nothing is looked for. */
export function expressionOf({ words, matchCase, wholeWord }: Query): RegExp | null {
  if (words === '') return null;
  // Straight and curly marks are the same to whoever looks for them: the galley sets them itself.
  const literal = words
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/['‘’‚‹›]/gu, "['‘’‚‹›]")
    .replace(/["“”„«»]/gu, '["“”„«»]')
    .replace(/\s+/gu, '\\s+');
  const edged = wholeWord ? `(?<![\\p{L}\\p{N}\\p{M}_])${literal}(?![\\p{L}\\p{N}\\p{M}_])` : literal;
  return new RegExp(edged, matchCase ? 'gu' : 'giu');
}

/** Every place of a query in the text blocks of a document: the head, the copy and the captions. */
export function findAll(doc: Node, query: Query): Match[] {
  const expression = expressionOf(query);
  const matches: Match[] = [];
  if (expression === null) return matches;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, null, '\n');
    for (const found of text.matchAll(expression)) {
      matches.push({ from: pos + 1 + found.index, to: pos + 1 + found.index + found[0].length });
    }
    return false;
  });
  return matches;
}
