import { splitBlock } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, articleSchema, inline } from '#shared/article/index.ts';
import { articles } from '../../../tests/arbitraries/article.ts';
import { toArticle } from '../convert/to-article.ts';
import { indentItem, outdentItem, splitItem } from '../keys/lists.ts';
import { bodyOf, caretAt, idOf, opened, paragraph, run, selected, written } from '../testing.ts';
import { galleyCommands } from './index.ts';
import { setLink } from './marks.ts';
import { turnInto } from './turn-into.ts';

const commands = galleyCommands({ find: () => undefined, link: () => undefined, choosePictures: () => undefined });

describe('turning blocks into others', () => {
  test('a paragraph becomes a crosshead and a paragraph again, under its id and with its caret', () => {
    const state = caretAt(written(paragraph('Syrian civil war')), 'civil');
    const turned = run(state, turnInto('crosshead'));
    expect(bodyOf(turned)).toEqual([
      { type: 'crosshead', id: idOf('Syrian civil war'), level: 1, text: inline('Syrian civil war') },
    ]);
    expect(turned.selection.$from.parentOffset).toBe(7);
    expect(bodyOf(run(turned, turnInto('crosshead')))).toEqual(bodyOf(state));
  });

  test('several paragraphs become one list, or one quote', () => {
    const state = written(paragraph('One'), paragraph('Two'), paragraph('Three'));
    const from = caretAt(state, 'One').selection.from;
    const to = caretAt(state, 'Two').selection.from;
    const both = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    expect(bodyOf(run(both, turnInto('numberedList')))).toEqual([
      {
        type: 'list',
        id: idOf('One'),
        ordered: true,
        items: ['One', 'Two'].map((text) => ({ text: inline(text), nested: null })),
      },
      paragraph('Three'),
    ]);
    expect(bodyOf(run(both, turnInto('blockQuote')))).toEqual([
      { type: 'blockQuote', id: idOf('One'), paragraphs: [inline('One'), inline('Two')] },
      paragraph('Three'),
    ]);
  });

  test('nothing in the head is turned, nor a figure', () => {
    expect(turnInto('crosshead')(caretAt(written(paragraph('One')), 'Council'))).toBe(false);
  });

  test('words selected in a paragraph are lifted out into a pull quote, and stay where they were', () => {
    const state = selected(written(paragraph('There was a clear chemistry')), 'clear chemistry');
    const pullQuote = commands['insert.pullQuote']?.run ?? splitBlock;
    expect(bodyOf(run(state, pullQuote))).toMatchObject([
      paragraph('There was a clear chemistry'),
      { type: 'pullQuote', text: [{ text: 'clear chemistry' }], attribution: '' },
    ]);
  });
});

describe('links', () => {
  const state = selected(written(paragraph('See the page')), 'page');

  test('take an address as an editor writes it', () => {
    expect(bodyOf(run(state, setLink('example.org/a')))).toMatchObject([
      { text: [{ text: 'See the ' }, { text: 'page', href: 'https://example.org/a' }] },
    ]);
  });

  test('never take a script', () => {
    expect(setLink('javascript:alert(1)')(state)).toBe(false);
    expect(setLink(' java\nscript:alert(1)')(state)).toBe(false);
  });

  test('go away with an empty address', () => {
    expect(bodyOf(run(state, setLink('https://a.org'), setLink('')))).toEqual(bodyOf(state));
  });
});

describe('whatever is done to whatever article', () => {
  const tried = [
    ...Object.values(commands).flatMap((command) => (command === undefined ? [] : [command.run])),
    splitBlock,
    splitItem,
    indentItem,
    outdentItem,
  ].filter((command) => command !== undo && command !== redo);
  const deeds = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), deed: fc.nat(tried.length - 1) }),
    {
      maxLength: 12,
    },
  );

  test('it can be saved, every block has an id of its own, and Undo brings all of it back', () => {
    fc.assert(
      fc.property(articles, deeds, (article, done) => {
        const start = opened(article);
        let state = start;
        for (const { at, deed } of done) {
          const $pos = state.doc.resolve(Math.floor(at * state.doc.content.size));
          state = state.apply(state.tr.setSelection(TextSelection.between($pos, $pos)));
          const command = tried[deed];
          if (command !== undefined) state = run(state, command);
          state.doc.check();
        }
        const saved: Article = articleSchema.parse(toArticle(state.doc, article, article.changed));
        const ids = saved.body.map((block) => block.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (let left = 60; left > 0 && undo(state); left--) state = run(state, undo);
        expect(toArticle(state.doc, article, article.changed)).toEqual(article);
      }),
      { numRuns: 150 },
    );
  });
});
