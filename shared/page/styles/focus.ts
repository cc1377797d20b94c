import type { Point } from '../../picture/index.ts';

/**
 * Where the eye should rest in a picture that its place cuts, in tenths across and down. The page's policy admits one style
 * sheet and no style of an element's own, so there is a class for each tenth.
 */
const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const rules = tenths.map((tenth) => `.x${tenth} { --x: ${tenth}0%; }\n.y${tenth} { --y: ${tenth}0%; }`).join('\n');

export const focus = `
img { object-position: var(--x, 50%) var(--y, 50%); }
picture { display: contents; }
${rules}
`;

/** The classes that keep a point in sight; its place in shares of the picture. */
export function focusClass({ x, y }: Point): string {
  return `x${Math.round(x * 10)} y${Math.round(y * 10)}`;
}
