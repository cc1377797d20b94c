import { type Article, newArticle } from './article.ts';
import type { Block } from './blocks.ts';
import { newId } from './id.ts';
import { inline } from './inline.ts';

/** What the waiting frame of the sample article stands for: the file's name. */
export const samplePictureName = 'night-ferry.jpg';

/**
 * The article a newcomer looks around in, made at `now` (ISO 8601): whole but for its picture, whose frame waits, so that
 * it can be filled, credited and exported. An article as any other.
 */
export function sampleArticle(now: string): Article {
  const paragraph = (text: string): Block => ({ type: 'paragraph', id: newId(), text: inline(text) });
  return newArticle(
    now,
    {
      slug: 'sample-article',
      kicker: 'Transport',
      headline: 'The night ferry sails again',
      standfirst: 'After eleven winters the last boat is back on the timetable, and with it the people who missed it.',
      bylines: [{ name: 'Sample desk', role: '' }],
      section: 'Local',
    },
    [
      paragraph(
        'At ten minutes past midnight the ramp went up at Harrow Quay for the first time since the line was cut, with forty-one passengers and a cello on board.',
      ),
      {
        type: 'figure',
        id: newId(),
        picture: null,
        awaits: samplePictureName,
        caption: inline('The ferry leaves Harrow Quay on its first night crossing.'),
        alt: { kind: 'text', text: 'A lit ferry on dark water under a large moon' },
        size: 'wide',
        credit: null,
      },
      paragraph(
        'Nurses coming off the late shift had asked for it, and so had the bakers on the far side. “You get an hour of your life back,” said one of them, and went below for a tea.',
      ),
      { type: 'crosshead', id: newId(), level: 1, text: inline('A timetable in pencil') },
      paragraph(
        'The line promises six crossings a week until spring. What happens then depends on how many people turn up at ten minutes past midnight.',
      ),
    ],
  );
}
