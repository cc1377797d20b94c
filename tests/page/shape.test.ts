import { expect, test } from 'vitest';
import type { Block, FigureBlock } from '#shared/article/index.ts';
import { renderPage } from '#shared/page/index.ts';
import { type Picture, type Shape, unshaped } from '#shared/picture/index.ts';
import { harbourPost, hash, paragraph, picture, record, referenceStory } from './story.ts';

const crops = {
  wide: { left: 0, top: 0.1, width: 1, height: 0.84375 },
  square: { left: 0.25, top: 0, width: 2 / 3, height: 1 },
  portrait: { left: 0.4, top: 0, width: 8 / 15, height: 1 },
} satisfies Shape['crops'];

function shaped(shape: Partial<Shape>): Map<string, Picture> {
  return new Map([[hash(1), { ...record(1), shape: { ...unshaped, ...shape } }]]);
}

/** A page with copy enough that no picture leads it. */
function pageOf(body: Block[], pictures: ReadonlyMap<string, Picture>) {
  const story = referenceStory();
  const copy = [1, 2, 3, 4].map((number) => paragraph(`Paragraph ${number}.`));
  return renderPage({ article: { ...story, body: [...copy, ...body] }, pictures, house: harbourPost });
}

const placed = (size: FigureBlock['size']): FigureBlock => ({ ...picture(1, 'A caption', 'Getty Images'), size });
const stem = (name: string | undefined) => /-1(?:-(wide|square|portrait))?-\d+\.jpg/.exec(name ?? '')?.[1] ?? 'whole';

function shownIn(html: string): { broad: string; narrow: string } {
  const image = /<img [^>]*>/.exec(html)?.[0];
  const source = /<source [^>]*>/.exec(html)?.[0];
  return { broad: stem(image), narrow: stem(source ?? image) };
}

test.each([
  ['column', crops, 'wide', 'portrait'],
  ['wide', crops, 'wide', 'portrait'],
  ['fullBleed', { wide: crops.wide, square: crops.square }, 'wide', 'square'],
  ['fullBleed', { wide: crops.wide }, 'wide', 'wide'],
  ['wide', { portrait: crops.portrait }, 'whole', 'portrait'],
  ['halfLeft', crops, 'portrait', 'square'],
  ['halfRight', { square: crops.square }, 'square', 'square'],
  ['column', {}, 'whole', 'whole'],
] as const)(
  'a picture %s shows of its crops the one that suits the place and the screen',
  (size, set, broad, narrow) => {
    const { html } = pageOf([placed(size)], shaped({ crops: set }));
    expect(shownIn(html)).toEqual({ broad, narrow });
  },
);

test('in a gallery every picture is square, so that they make a set', () => {
  const gallery: Block = { type: 'gallery', id: 'gallery1', figures: [{ ...placed('column') }], caption: [] };
  const { type: _, ...figure } = placed('column');
  const { html } = pageOf([{ ...gallery, figures: [figure] }], shaped({ crops }));
  expect(shownIn(html)).toEqual({ broad: 'square', narrow: 'square' });
});

test('each crop says its own form', () => {
  const { html } = pageOf([placed('wide')], shaped({ crops }));
  expect(html).toMatch(/<img [^>]*width="2400" height="1350"/);
  expect(html).toMatch(
    /<source media="\(max-width: 40\.49rem\)" srcset="[^"]*" sizes="[^"]*" width="1280" height="1600">/,
  );
});

test('the facts name the crop that is shown, at its own size', () => {
  const facts = (pictures: ReadonlyMap<string, Picture>) => {
    const { html } = pageOf([placed('wide')], pictures);
    return JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '').image[0];
  };
  expect(facts(shaped({}))).toMatchObject({ width: 2_400, height: 1_600 });
  expect(facts(shaped({ turns: 1 }))).toMatchObject({ width: 1_600, height: 2_400 });
  expect(facts(shaped({ crops }))).toMatchObject({
    contentUrl: expect.stringMatching(/-1-wide-2400\.jpg$/),
    width: 2_400,
    height: 1_350,
  });
  const large = new Map([[hash(1), { ...record(1, {}, 6_000, 4_000), shape: { ...unshaped, turns: 1 } }]]);
  expect(facts(large)).toMatchObject({ width: 2_400, height: 3_600 });
});

test('the focal point stays in sight where a layout cuts, also within a crop', () => {
  const classOf = (shape: Partial<Shape>) =>
    /<img [^>]*class="([^"]*)"/.exec(pageOf([placed('fullBleed')], shaped(shape)).html)?.[1];
  expect(classOf({ focus: { x: 0.72, y: 0.31 } })).toBe('x7 y3');
  expect(classOf({ focus: { x: 0.5, y: 0.1 }, crops: { wide: { left: 0, top: 0.1, width: 1, height: 0.8 } } })).toBe(
    'x5 y0',
  );
  expect(classOf({})).toBeUndefined();
});

test('every file of a crop carries the words of its use, and one picture shown twice alike is one set', () => {
  const page = pageOf([placed('wide'), { ...placed('column'), id: 'again1' }], shaped({ crops }));
  expect(new Set(page.pictures.map(({ path }) => path)).size).toBe(page.pictures.length);
  expect(page.pictures.length).toBe(5 + 4);
  for (const { fields, cut } of page.pictures) {
    expect(fields).toMatchObject({ creditLine: 'Getty Images', caption: 'A caption' });
    expect(cut?.width).toBeGreaterThan(1_000);
  }
});
