import { describe, expect, test } from 'vitest';
import { files, formOf } from './files.ts';
import { type Node, sources, textOf, walk } from './sources.ts';

const all = sources().filter(({ path }) => !path.startsWith('shared/messages/'));
const keys = Object.keys(files.en);

/** Whether a node calls one of the ways to say a message. */
function says(node: Node): node is Extract<Node, { type: 'CallExpression' }> {
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^(say|sayRich|rich)$/.test(node.callee.name)
  );
}

describe('every message', () => {
  test('is said somewhere', () => {
    const said = new Set<string>();
    const patterns = new Set<string>();
    for (const { program } of all) {
      walk(program, (node) => {
        const text = textOf(node);
        if (text !== null && /^[a-z]+\.[\w.{}-]+$/i.test(text)) (text.includes('{}') ? patterns : said).add(text);
        return true;
      });
    }
    const made = [...patterns].map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('{}', '.+')}$`));
    expect(keys.filter((key) => !said.has(key) && !made.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  test('is given what it puts in, and nothing else', () => {
    const wrong: string[] = [];
    for (const { path, program } of all) {
      walk(program, (node) => {
        if (!says(node)) return true;
        const [first, second] = node.arguments;
        const key = first === undefined ? null : textOf(first);
        const message = key === null ? undefined : files.en[key];
        if (key === null || message === undefined) return true;
        const needs = formOf('en', message)
          .needs.map((name) => name.replace('<>', ''))
          .sort();
        const given = namesIn(second);
        if (given !== null && JSON.stringify(given) !== JSON.stringify(needs))
          wrong.push(`${path}: ${key} needs ${needs.join(', ')} and is given ${given.join(', ')}`);
        return true;
      });
    }
    expect(wrong).toEqual([]);
  });
});

/** The names in an object written out; null where it is made elsewhere. */
function namesIn(node: Node | undefined): string[] | null {
  if (node === undefined) return [];
  if (node.type !== 'ObjectExpression') return null;
  const names = node.properties.map((each) =>
    each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : null,
  );
  return names.includes(null) ? null : names.filter((name) => name !== null).sort();
}

test('What runs in the desk too, and before the language of a window is known, says nothing once and for all', () => {
  const early = all.filter(({ path }) => /^(shared|main|renderer\/desk)\//.test(path));
  const wrong: string[] = [];
  for (const { path, program } of early) {
    walk(program, (node, above) => {
      if (says(node) && !above.some(({ type }) => /Function/.test(type))) wrong.push(path);
      return true;
    });
  }
  expect(wrong).toEqual([]);
});
