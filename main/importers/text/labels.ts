import type { Became } from '#shared/contract/index.ts';
import type { Passage } from './passage.ts';
import { type Classified, sure } from './verdict.ts';

/** The labels of a manuscript's head, `Headline: …`, and what each stands for. */
const labels: readonly (readonly [RegExp, Became])[] = [
  [/^(?:headline|head|title|überschrift|titel|titre|titular|título|titolo|kop|rubrik)\s*:\s*/i, 'headline'],
  [
    /^(?:standfirst|sub-?head(?:line)?|sub-?title|deck|dek|summary|vorspann|unterzeile|chapô|chapeau|entradilla|sommario|ingress|intro)\s*:\s*/i,
    'standfirst',
  ],
  [/^(?:kicker|overline|strapline|dachzeile|surtitre|antetítulo|occhiello|section|ressort)\s*:\s*/i, 'kicker'],
  [/^(?:by-?line|by|authors?|autor(?:in|en)?|auteurs?|autore|von|par|por)\s*:\s*/i, 'byline'],
  [/^(?:date|published|pub(?:lication)? date|datum|fecha|data)\s*:\s*/i, 'dateLine'],
  [/^(?:dateline|place|ort|lieu|lugar|luogo)\s*:\s*/i, 'dateline'],
  [
    /^(?:slug|embargo(?:ed)?(?: until)?|word ?count|words|length|desk|priority|keywords?|tags?|category|contact|notes?(?: to editors?)?|picture ?desk)\s*:\s*/i,
    'furniture',
  ],
];

/**
 * Reads the labelled lines a manuscript opens with, two or more with the headline among them; null where it has none.
 * What follows them is the copy.
 */
export function readLabels(passages: readonly Passage[]): { head: Classified[]; rest: Passage[] } | null {
  const head: Classified[] = [];
  for (const passage of passages) {
    const found = labels.find(([label]) => label.test(passage.text));
    if (found === undefined) break;
    const [pattern, became] = found;
    const label = pattern.exec(passage.text)?.[0] ?? '';
    const words = passage.text.slice(label.length);
    head.push({
      passage,
      verdict: became === 'furniture' || words === '' ? sure('furniture') : { became, words, struck: [label.trim()] },
    });
  }
  if (head.length < 2 || !head.some(({ verdict }) => verdict.became === 'headline')) return null;
  return { head, rest: passages.slice(head.length) };
}
