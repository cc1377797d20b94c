import type { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const [override, pop] = ['\u202e', '\u202c'];

/**
 * A message as the mirror language says it: English whose every run of words is written from right to left, as Android's
 * pseudo-language ar-XB does. Tests look at the workstation in it, so that right-to-left is proved before anyone
 * translates into Arabic or Hebrew, and a sentence that stands outside the files shows by reading the right way round.
 */
export function mirrored(elements: readonly Element[]): Element[] {
  return elements.map(mirroredElement);
}

function mirroredElement(element: Element): Element {
  if ('options' in element)
    return {
      ...element,
      options: Object.fromEntries(
        Object.entries(element.options).map(([name, { value }]) => [name, { value: mirrored(value) }]),
      ),
    };
  if ('children' in element) return { ...element, children: mirrored(element.children) };
  return isLiteral(element) ? { ...element, value: mirroredText(element.value) } : element;
}

function isLiteral(element: Element): element is Extract<Element, { type: 0 }> {
  return element.type === 0;
}

function mirroredText(text: string): string {
  return text.replace(/[^\s](?:.*[^\s])?/gu, (words) => `${override}${words}${pop}`);
}
