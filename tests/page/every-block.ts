import {
  type Alt,
  type Article,
  type Block,
  type Figure,
  type Inline,
  inline,
  type TableCell,
} from '#shared/article/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { crosshead, drawnStory, hash, paragraph, record } from './story.ts';

let count = 0;
const id = (): string => `every${String(++count).padStart(4, '0')}`;

const styled: Inline = [
  { text: 'London', marks: ['smallCaps'] },
  { text: ' said ' },
  { text: 'it is ', marks: ['bold'] },
  { text: 'truly', marks: ['italic', 'bold'] },
  { text: ' so, at ' },
  { text: 'a ', href: 'https://example.com/a?b=1&c=2' },
  { text: 'linked', marks: ['italic'], href: 'https://example.com/a?b=1&c=2' },
  { text: ' place', href: 'https://example.com/a?b=1&c=2' },
  { text: ', ' },
  { text: 'not this', marks: ['strike'] },
  { text: ', with CO' },
  { text: '2', marks: ['subscript'] },
  { text: ' and m' },
  { text: '3', marks: ['superscript'] },
  { text: ' of it.' },
  { break: true },
  { text: 'A second line.' },
];

function figure(number: number, size: Figure['size'], alt: Alt = { kind: 'text', text: `Shown in ${number}` }): Figure {
  return { id: id(), picture: hash(number), awaits: '', caption: inline(`Caption ${number}`), alt, size, credit: null };
}

function cell(text: string, header = false, columns = 1, rows = 1): TableCell {
  return { header, columns, rows, text: inline(text) };
}

const long =
  'A sentence of ordinary length that fills the column a little, so that what floats has something beside it. '
    .repeat(3)
    .trim();

/** Every kind of block, every size of figure, and every mark there is. */
export function everyBlock(): Article {
  const body: Block[] = [
    { type: 'paragraph', id: id(), text: styled },
    { type: 'figure', ...figure(1, 'column') },
    paragraph(long),
    crosshead('A part of the article'),
    { type: 'figure', ...figure(2, 'wide') },
    paragraph(long),
    { type: 'figure', ...figure(3, 'halfLeft') },
    paragraph(long),
    paragraph(long),
    { type: 'figure', ...figure(4, 'halfRight', { kind: 'decorative' }) },
    paragraph(long),
    paragraph(long),
    crosshead('A part of the part', 2),
    { type: 'figure', ...figure(5, 'fullBleed') },
    {
      type: 'blockQuote',
      id: id(),
      paragraphs: [inline('The first paragraph of what was said.'), inline('And the second.')],
    },
    {
      type: 'pullQuote',
      id: id(),
      text: inline('“There was a very clear positive chemistry”'),
      attribution: 'Rex Tillerson',
    },
    {
      type: 'list',
      id: id(),
      ordered: false,
      items: [
        { text: inline('One'), nested: { ordered: true, items: [{ text: inline('One, first'), nested: null }] } },
        { text: inline('Two'), nested: null },
      ],
    },
    {
      type: 'list',
      id: id(),
      ordered: true,
      items: [
        { text: inline('First'), nested: null },
        { text: inline('Second'), nested: null },
      ],
    },
    {
      type: 'gallery',
      id: id(),
      caption: inline('Three of them'),
      figures: [6, 7, 8].map((number) => figure(number, 'column')),
    },
    {
      type: 'factBox',
      id: id(),
      title: 'The key facts',
      blocks: [
        { type: 'paragraph', id: id(), text: inline('What to know.') },
        { type: 'list', id: id(), ordered: false, items: [{ text: inline('That'), nested: null }] },
      ],
    },
    {
      type: 'table',
      id: id(),
      caption: inline('Seats by party'),
      rows: [
        [cell('Party', true), cell('2015', true), cell('2017', true)],
        [cell('Red', true), cell('232'), cell('262')],
        [cell('Blue', true), cell('330'), cell('317')],
      ],
    },
    {
      type: 'table',
      id: id(),
      caption: inline('A wide one'),
      rows: [
        [cell('', true), cell('Morning', true, 2), cell('Afternoon', true, 3)],
        ...[1, 2, 3].map((row) => [
          cell(`Day ${row}`, true),
          ...[1, 2, 3, 4, 5].map((at) => cell(`Long entry ${row}.${at}`)),
        ]),
      ],
    },
    {
      type: 'embed',
      id: id(),
      href: 'https://www.youtube.com/watch?v=abc',
      title: 'The meeting, filmed',
      still: hash(9),
    },
    { type: 'embed', id: id(), href: 'https://social.example/@paper/1', title: 'A post about it', still: null },
    { type: 'divider', id: id() },
    paragraph(long),
    { type: 'related', id: id(), kind: 'article', title: 'What happened before', href: 'before.html' },
    { type: 'related', id: id(), kind: 'video', title: 'Seen from inside', href: null },
  ];
  const story = drawnStory();
  return {
    ...story,
    id: 'everyblock',
    head: {
      ...story.head,
      slug: 'every-block',
      dateline: 'Hamburg',
      bylines: [
        { name: 'Jane Doe', role: 'Political editor' },
        { name: 'John Roe', role: '' },
      ],
      tags: ['G20', 'Syria'],
      updated: '2017-07-19T14:05:00+01:00',
    },
    body,
  };
}

/** The records of its pictures, each with whose it is; one is upright, one a PNG, one small, one moves. */
export function everyRecord(): Map<string, Picture> {
  const whose = {
    creator: ['Jane Doe'],
    source: 'Reuters',
    copyrightNotice: '© 2017 Reuters',
    webStatement: 'https://reuters.example/terms',
    licensor: [{ name: 'Reuters', url: 'https://reuters.example/buy' }],
  };
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => record(number, whose));
  const shapes: Partial<Record<number, Partial<Picture>>> = {
    3: { width: 1_000, height: 1_400 },
    4: { type: 'image/png' },
    7: { width: 300, height: 200 },
    8: { type: 'image/gif', width: 640, height: 480 },
  };
  return new Map(all.map((picture, index) => [picture.hash, { ...picture, ...shapes[index + 1] }]));
}
