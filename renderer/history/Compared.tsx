import type { ReactNode } from 'react';
import type { Part } from '#shared/history/index.ts';

/** Two texts as one: what went is struck, what came is underlined; a screen reader is told of both. */
export function Compared({ parts }: { parts: readonly Part[] }): ReactNode {
  return parts.map(({ change, text }, index) => {
    const key = `${index}`;
    if (change === 'added') return <ins key={key}>{text}</ins>;
    return change === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
