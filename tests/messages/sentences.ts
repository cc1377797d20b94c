import { type Node, type Source, textOf, walk } from './sources.ts';

/** Attributes and properties whose text an editor reads or hears. */
const spokenNames =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|label|title|placeholder|hint|description|alt|words|message|detail|buttonLabel|legend|heading|doing|happened|kept|todo)$/;

/** Calls whose texts are for developers, for machines or for the disk. */
const unspokenCalls =
  /^(Error|TypeError|RangeError|RegExp|URL|call|querySelector|querySelectorAll|closest|matches|fetch|say|sayRich|rich|describe|line|error)$/;

/** Attributes and properties that hold no words. */
const unspokenNames = /^(className|class|style|d|viewBox|href|rel|selector|content|key|id|type|format|credit|name)$/;

/** Text that reads as words of a sentence: several of them, beginning or ending as a sentence or a label does. */
const sentence = /\p{L}{2,}.*\s.*\p{L}|\p{Ll}{2,}\s*[.?!…:]$/su;
const opens = /^\s*[“„‘(]?\p{Lu}\p{Ll}|[.?!…]\s*$|[’“”]/u;
const word = /\p{L}{2,}/u;
/** Several words in lower case, or words beside what a template puts in: a part of a sentence. */
const part = /^[\p{L}’-]{1,}(?: [\p{L}’-]{1,})+$|\{\} \p{L}{2,}|\p{L}{2,},? \{\}/u;
/** One word as a control bears it, and what the keyboard calls its keys. */
const single = /^\p{Lu}\p{Ll}+…?$/u;
const keyName =
  /^(Enter|Escape|Tab|Home|End|Backspace|Delete|Shift|Alt|Meta|Control|Dead|Process|Up|Down|Esc|Ctrl|Mod|Page\w+|Arrow\w+)$/;
/** What is the same in every language. */
const nameless = /\bStandfirst\b|\bhttps?:\/\/\S*/g;

/** A sentence that stands in the source. */
export interface Inline {
  path: string;
  text: string;
}

/** The sentences of a file that stand in it and not in the message files. */
export function inlineSentences({ path, program }: Source): Inline[] {
  const found: Inline[] = [];
  walk(program, (node, above) => {
    if (isUnspoken(node)) return false;
    const text = textOf(node);
    if (text !== null && isSpoken(text, above)) found.push({ path, text: text.trim().replace(/\s+/g, ' ') });
    return true;
  });
  return found;
}

function isUnspoken(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
      return 'source' in node && node.source !== null;
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAnnotation':
    case 'TSLiteralType':
    case 'ThrowStatement':
      return node.type !== 'ThrowStatement' || !('argument' in node) || calls(node.argument, unspokenCalls);
    case 'CallExpression':
    case 'NewExpression':
      return calls(node, unspokenCalls);
    case 'JSXElement':
      return node.openingElement.name.type === 'JSXIdentifier' && /^(code|kbd)$/.test(node.openingElement.name.name);
    case 'JSXAttribute':
      return node.name.type === 'JSXIdentifier' && unspokenNames.test(node.name.name);
    case 'Property':
      return node.key.type === 'Identifier' && /^(class|className|style|id|type|credit|content)$/.test(node.key.name);
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' && calls(node.left, /^(className|style|id)$/);
    case 'BinaryExpression':
      return /^[!=]==?$|^in$/.test(node.operator);
    default:
      return false;
  }
}

/** Whether a node calls, or names, something of one of the names. */
function calls(node: Node, names: RegExp): boolean {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return calls(node.callee, names);
  if (node.type === 'MemberExpression') return calls(node.property, names);
  return node.type === 'Identifier' && names.test(node.name);
}

function isSpoken(text: string, above: readonly Node[]): boolean {
  const words = text.replace(nameless, '');
  if (!word.test(words) || keyName.test(words)) return false;
  return isShown(above) || isSingle(words, above) || part.test(words) || (sentence.test(words) && opens.test(words));
}

/** Whether it is one word that is handed on as it is, as the label of a button made by a function. */
function isSingle(text: string, above: readonly Node[]): boolean {
  return (
    single.test(text) &&
    /^(CallExpression|ReturnStatement|ConditionalExpression|ArrowFunctionExpression|Property)$/.test(
      above.at(-1)?.type ?? '',
    )
  );
}

/** Whether text in that place is put on screen as it is, however short. */
function isShown(above: readonly Node[]): boolean {
  const inner = above.findLastIndex(
    ({ type }) => !/^(LogicalExpression|ConditionalExpression|JSXExpressionContainer)$/.test(type),
  );
  const holder = above[inner];
  if (holder === undefined) return false;
  if (holder.type === 'JSXElement' || holder.type === 'JSXFragment') return true;
  if (holder.type === 'JSXAttribute') return holder.name.type === 'JSXIdentifier' && spokenNames.test(holder.name.name);
  if (holder.type !== 'Property') return false;
  const name = holder.key.type === 'Identifier' ? holder.key.name : null;
  return name !== null && spokenNames.test(name);
}
