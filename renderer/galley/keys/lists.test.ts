import { describe, expect, test } from 'vitest';
import type { Block, ListItem } from '#shared/article/index.ts';
import { inline, plain } from '#shared/article/index.ts';
import { bodyOf, caretAt, paragraph, run, written } from '../testing.ts';
import { backspaceInItem, indentItem, outdentItem, splitItem } from './lists.ts';

const entry = (text: string, ...nested: ListItem[]): ListItem => ({
  text: inline(text),
  nested: nested.length === 0 ? null : { ordered: true, items: nested },
});
const list = (...items: ListItem[]): Block => ({ type: 'list', id: 'list000000', ordered: false, items });

/** A body as an outline: a line an entry, two spaces a level; a paragraph stands between bars. */
function outline(body: Block[]): string[] {
  const lines = (items: ListItem[], depth: number): string[] =>
    items.flatMap((item) => [
      '  '.repeat(depth) + plain(item.text),
      ...(item.nested === null ? [] : lines(item.nested.items, depth + 1)),
    ]);
  return body.flatMap((block) => {
    if (block.type === 'list') return lines(block.items, 0);
    return block.type === 'paragraph' ? [`|${plain(block.text)}|`] : [];
  });
}

describe('in a list', () => {
  test('Enter parts an entry in two, and what lies under it goes with the second', () => {
    const state = caretAt(written(list(entry('night bus', entry('last one')))), 'bus');
    expect(outline(bodyOf(run(state, splitItem)))).toEqual(['night ', 'bus', '  last one']);
  });

  test('Tab puts an entry under the one before it, beside those that are there', () => {
    const state = caretAt(written(list(entry('one', entry('under')), entry('two', entry('deep')))), 'two', 'behind');
    const moved = run(state, indentItem);
    expect(outline(bodyOf(moved))).toEqual(['one', '  under', '  two', '    deep']);
    expect(moved.selection.$from.parent.textContent).toBe('two');
    expect(moved.selection.$from.parentOffset).toBe(3);
  });

  test('the first entry has nothing to go under', () => {
    expect(indentItem(caretAt(written(list(entry('one'))), 'one'))).toBe(false);
  });

  test('Shift+Tab takes an entry out by one level and the entries after it go under it', () => {
    const state = caretAt(written(list(entry('one', entry('a'), entry('b'), entry('c')), entry('two'))), 'b', 'behind');
    const moved = run(state, outdentItem);
    expect(outline(bodyOf(moved))).toEqual(['one', '  a', 'b', '  c', 'two']);
    expect(moved.selection.$from.parent.textContent).toBe('b');
  });

  test('Shift+Tab undoes Tab', () => {
    const state = caretAt(written(list(entry('one'), entry('two'), entry('three'))), 'three');
    expect(bodyOf(run(state, indentItem, outdentItem))).toEqual(bodyOf(state));
  });

  test('from the first level an entry becomes a paragraph between two lists, each with its own id', () => {
    const body = bodyOf(run(caretAt(written(list(entry('one'), entry('two'), entry('three'))), 'two'), outdentItem));
    expect(outline(body)).toEqual(['one', '|two|', 'three']);
    expect(new Set(body.map((block) => block.id)).size).toBe(3);
    expect(body[0]?.id).toBe('list000000');
  });

  test('Enter in an empty entry leaves the list', () => {
    const state = caretAt(written(list(entry('one')), paragraph('After')), 'one', 'behind');
    expect(outline(bodyOf(run(state, splitItem, splitItem)))).toEqual(['one', '||', '|After|']);
  });

  test('Backspace at the start of the only entry makes it a paragraph', () => {
    expect(outline(bodyOf(run(caretAt(written(list(entry('one'))), 'one'), backspaceInItem)))).toEqual(['|one|']);
  });
});
