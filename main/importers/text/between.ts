import { isName } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Extent } from './extent.ts';
import { opening, type Passage } from './passage.ts';
import { kindOf, pointerOf } from './related.ts';
import { endsSentence, isAllCapitals } from './sentences.ts';
import type { Trait } from './traits.ts';
import { sure, type Verdict } from './verdict.ts';

/** A passage of the body among its neighbours. */
export interface Place {
  passages: readonly Passage[];
  traits: readonly Trait[];
  extent: Extent;
  at: number;
}

const asking =
  /^(?:what|why|how|who|when|where|which|is|are|was|were|can|could|will|would|should|do|does|did|has|have|was|wer|wie|warum|wo|wann|ist|sind|kann|que|qui|quand|où|pourquoi|comment|quel|quelle|qué|cómo|por qué|quién|cuándo|dónde|che|chi|come|perché|cosa|wat|waarom|hoe|vad|varför|hur)\b/iu;
/** A title longer than this is a sentence that lost its full stop. */
const longestTitle = 17;

/** What a line of the body is that does not read as copy: a crosshead, a related title, a short paragraph. */
export function betweenCopy(place: Place): Verdict {
  const { passages, at } = place;
  const passage = passages[at];
  if (passage === undefined) return sure('paragraph');
  const { text, count } = passage;
  const pointer = pointerOf(text);
  if (pointer !== null) return { became: 'related', kind: pointer.kind, words: pointer.title, struck: [pointer.label] };
  if (followsEndHeading(place)) return { became: 'related', kind: kindOf(text) };
  if (count > longestTitle || /^["“”„«‘'(\d]/.test(text) || /[:,;]$/.test(text)) return sure('paragraph');
  if (endsSentence(text))
    return /[?!]$/.test(text) && standsAlone(place) && asking.test(text) ? sure('crosshead') : sure('paragraph');
  if (isAllCapitals(text) && count <= 12) return standsAlone(place) ? sure('crosshead') : sure('paragraph');
  if (isLinkedList(place)) return { became: 'related', kind: 'article' };
  if (!precedesCopy(place)) return place.extent.page && count <= 3 ? sure('furniture') : sure('paragraph');
  if (passage.gap >= 2 && passage.gapAfter >= 1 && count <= 10) return sure('crosshead');
  if (count <= 6) return sure('crosshead');
  const quotes = /(?:^|\s)['‘][^'’]{2,}['’](?:\s|$)|:\s/.test(text);
  // A lone title between two paragraphs is what a player leaves behind; titles of articles come in lists or under a heading.
  if (count >= 9 || quotes) return { became: 'related', kind: 'video' };
  return {
    became: 'crosshead',
    doubt: {
      question: say('importers.asks.crossheadOrRelated'),
      choices: ['crosshead', 'related', 'paragraph'],
    },
  };
}

/** Under a heading such as `Related coverage`, with nothing but titles between. */
function followsEndHeading({ traits, at }: Place): boolean {
  for (let above = at - 1; above >= 0 && above > at - 12; above--) {
    const is = traits[above]?.is;
    if (is === 'end') return true;
    if (is !== 'title' && is !== 'date' && is !== 'furniture') return false;
  }
  return false;
}

/** Two titles in a row are links; a crosshead stands alone. */
function isLinkedList({ traits, passages, at }: Place): boolean {
  const isTitle = (beside: number) => {
    const passage = passages[beside];
    if (passage === undefined || traits[beside]?.is !== 'title') return false;
    return (
      passage.count >= 4 &&
      passage.count <= longestTitle &&
      !endsSentence(passage.text) &&
      !/^["“”„«\d(]/.test(passage.text) &&
      !/[:,]$/.test(passage.text)
    );
  };
  const own = passages[at];
  if (own === undefined || own.count < 3 || isName(own.text)) return false;
  const double = own.gap >= 2 && own.gapAfter >= 2;
  return !double && (isTitle(at - 1) || isTitle(at + 1));
}

function standsAlone({ traits, at }: Place): boolean {
  return traits[at - 1]?.is !== 'title' && traits[at + 1]?.is !== 'title';
}

/** Whether copy, or what can open a section, comes next. */
function precedesCopy({ passages, traits, extent, at }: Place): boolean {
  for (let next = at + 1; next <= extent.end && next <= at + 4; next++) {
    const is = traits[next]?.is;
    if (is === 'copy' || is === 'entry' || is === 'quote' || is === 'caption') return true;
    if (is === 'title' && endsSentence(passages[next]?.text ?? '')) return true;
    if (is === 'byline' && next === at + 1) return true;
    if (is !== 'title' && is !== 'credit' && is !== 'picture' && is !== 'furniture') return false;
  }
  return false;
}

/** The verdict on a list item or a quotation by its mark. */
export function byForm(passage: Passage): Verdict {
  const { form } = opening(passage);
  if (form === 'number') return { became: 'listItem', ordered: true };
  if (form === 'bullet') return { became: 'listItem', ordered: false };
  if (form === 'quote') return sure('quote');
  return { became: 'crosshead', level: form === 'crosshead2' ? 2 : 1 };
}
