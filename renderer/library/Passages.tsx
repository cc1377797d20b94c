import type { Passage, SearchField } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';

const fieldWords: Record<SearchField, string> = {
  headline: say('library.field.headline'),
  slug: say('library.field.slug'),
  tag: say('library.field.tag'),
  byline: say('library.field.byline'),
  standfirst: say('library.field.standfirst'),
  section: say('library.field.section'),
  kicker: say('library.field.kicker'),
  dateline: say('library.field.dateline'),
  caption: say('library.field.caption'),
  credit: say('library.field.credit'),
  picture: say('library.field.picture'),
  body: say('library.field.body'),
  notes: say('library.field.notes'),
};

/** Text with the words that were looked for marked. */
export function Marked({ runs }: { runs: Passage['runs'] }) {
  let at = 0;
  return runs.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

/** Why an article was found: the places in it, each with what kind of place it is. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ field, runs }) => (
    <span key={field} className="article-passage">
      <b>{fieldWords[field]}</b> <Marked runs={runs} />
    </span>
  ));
}
