import { describe, expect, test } from 'vitest';
import { type FigureBlock, newArticle } from '#shared/article/index.ts';
import { creditToBorrow, placedFigures } from './placed.ts';

function frame(id: string, credit: string | null): FigureBlock {
  const empty = { picture: null, awaits: '', caption: [], size: 'column' } as const;
  return { type: 'figure', id, ...empty, caption: [], alt: { kind: 'text', text: '' }, credit };
}

describe('a picture without a credit', () => {
  const article = newArticle('2026-11-24T14:00:00Z', {}, [
    frame('figure1', 'Getty Images'),
    frame('figure2', null),
    frame('figure3', 'Rex Features'),
    frame('figure4', ''),
  ]);
  const placed = placedFigures(article, new Map());

  test('is offered the credit of the one before it', () => {
    expect(creditToBorrow(placed, 2)?.credit).toBe('Getty Images');
    expect(creditToBorrow(placed, 4)?.number).toBe(3);
  });

  test('is offered a later one where none comes before, and none where none is', () => {
    expect(creditToBorrow(placed.slice(1), 2)?.credit).toBe('Rex Features');
    expect(creditToBorrow(placed.slice(1, 2), 2)).toBeUndefined();
  });
});
