import type { Passage, SearchField } from '#shared/contract/index.ts';

const fieldWords: Record<SearchField, string> = {
  headline: 'Headline',
  slug: 'Slug',
  tag: 'Tag',
  byline: 'Byline',
  standfirst: 'Standfirst',
  section: 'Section',
  kicker: 'Kicker',
  dateline: 'Dateline',
  caption: 'Caption',
  credit: 'Credit',
  picture: 'Picture',
  body: 'Text',
  notes: 'Notes',
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
