import { createElement, Fragment, type ReactNode } from 'react';
import { type MessageKey, sayRich } from '#shared/messages/index.ts';

/** What a rich message needs: text, parts of the screen, and for each of its tags what is made of the words in it. */
type RichValues = Record<string, ReactNode | ((inside: ReactNode) => ReactNode)>;

/** A message with parts of the screen in it, in the language that is spoken. */
export function rich(key: MessageKey, values: RichValues): ReactNode {
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? tag(value) : value]),
  );
  return createElement(Fragment, null, ...sayRich<ReactNode>(key, given));
}

function tag(make: (inside: ReactNode) => ReactNode): (inside: ReactNode[]) => ReactNode {
  return (inside) => make(createElement(Fragment, null, ...inside));
}
