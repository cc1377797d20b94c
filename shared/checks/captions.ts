import type { Block, Figure } from '../article/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { captionOf, short, textOf } from './passages.ts';
import { remembered } from './remembered.ts';

/** A caption that says what a paragraph says already, word for word. */
export const repeatedCaptions: Check = {
  codes: ['caption-repeats'],
  find({ article, figures }) {
    const paragraphs = new Map<string, number>();
    let number = 0;
    for (const block of article.body) {
      if (block.type !== 'paragraph') continue;
      paragraphs.set(bareText(block), ++number);
    }
    return figures.flatMap(({ figure, number: picture }): Finding[] => {
      const caption = bareCaption(figure);
      const paragraph = caption === '' ? undefined : paragraphs.get(caption);
      if (paragraph === undefined) return [];
      const title = `Picture ${picture}’s caption repeats paragraph ${paragraph}`;
      const at = { kind: 'figure', figure: figure.id, number: picture, part: 'caption' } as const;
      return [
        {
          code: 'caption-repeats',
          severity: 'warn',
          title,
          detail: `“${short(captionOf(figure))}”, word for word.`,
          at,
        },
      ];
    });
  },
};

const bareText = remembered((block: Block) => bare(textOf(block)));
const bareCaption = remembered((figure: Figure) => bare(captionOf(figure)));

/** A text without the full stop a caption may lack. */
function bare(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}

const labelled =
  /(?:^|[\s(|–—])(?:photo(?:graph)?s?|pictures?|images?|pic|credits?|foto|bild|fotos|crédit(?: photo)?|фото)(?: (?:by|credit|courtesy(?: of)?))?\s?[:/]\s?\p{L}[^.]*\.?\)?$/iu;
const signed =
  /(?:[(|/–—]\s?|\.\s)(?:[\p{L} .'’-]{2,40}\/)?(?:AFP|AP|AP Photo|Alamy|EPA|Getty(?: Images)?|PA(?: Wire)?|Reuters|Rex(?: Features)?|Shutterstock)(?:\/[\p{L} .'’-]{2,40})?\.?\)?$/u;
const marked = /(?:©|\(c\))\s?\p{Lu}[^.]*\.?$/u;

/** A credit typed into a caption, where no system finds it. */
export const creditsInCaptions: Check = {
  codes: ['credit-in-caption'],
  find: ({ figures }) =>
    figures.flatMap(({ figure, number }): Finding[] => {
      const caption = captionOf(figure).trim();
      const found = labelled.exec(caption) ?? signed.exec(caption) ?? marked.exec(caption);
      if (found === null) return [];
      const title = `Picture ${number}’s caption holds a credit`;
      const at = { kind: 'figure', figure: figure.id, number, part: 'caption' } as const;
      return [
        {
          code: 'credit-in-caption',
          severity: 'warn',
          title,
          detail: `“${found[0].trim()}” belongs in the credit line.`,
          at,
        },
      ];
    }),
};
