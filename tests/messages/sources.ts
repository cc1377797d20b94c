import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A source file of the program, parsed. */
export interface Source {
  /** From the project's folder, with `/`. */
  path: string;
  program: ESTree.Program;
}

/** A node of its tree, with what every kind of node has. */
export type Node = ESTree.Node;

/** Every source file of the program: no tests, no doubles, nothing of the build. */
export function sources(): Source[] {
  return globSync(['renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'main/**/*.ts'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$|double\.ts$|\/testing\.ts$|\/examples\/|examples\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, program: parseSync(path, readFileSync(join(root, path), 'utf8')).program }));
}

/** Visits a node and everything in it, with the nodes it stands in, the nearest last. A visit that gives false goes no deeper. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => boolean,
  above: readonly Node[] = [],
): void {
  if (!visit(node, above)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, [...above, node]);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a literal or a template, with `{}` for what a template puts in; null for any other node. */
export function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('{}');
  return node.type === 'JSXText' ? node.value : null;
}
