import { useCallback, useMemo, useRef, useState } from 'react';
import type { ImportReading } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button } from '../ui/index.ts';
import { Keys } from './Keys.tsx';
import { firstLines, placeOf } from './places.ts';
import { questions } from './questions.ts';
import { counts, type Filter, nextQuestion, rows } from './rows.ts';
import { holds, Sketch, sketchParts } from './Sketch.tsx';
import { SourceLines } from './SourceLines.tsx';
import { useImporting } from './store.ts';
import type { WindowedHandle } from './Windowed.tsx';
import { useWalker } from './walk.ts';

/** The review of a source: left every line and what it became, right the article it makes. */
export function Review({ reading }: { reading: ImportReading }) {
  const { account, article } = reading;
  const asked = useImporting((state) => state.asked);
  const decisions = useImporting((state) => state.readWith);
  const decide = useImporting((state) => state.decide);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const source = useRef<WindowedHandle>(null);
  const result = useRef<WindowedHandle>(null);
  const root = useRef<HTMLDivElement>(null);

  const asking = useMemo(() => questions(asked, account, decisions), [asked, account, decisions]);
  const shown = useMemo(() => rows(account, asking, filter), [account, asking, filter]);
  const parts = useMemo(() => sketchParts(article), [article]);
  const counted = useMemo(() => counts(account), [account]);
  const places = useMemo(() => new Map(account.map((line) => [line.line, placeOf(line)])), [account]);
  const lit = pointed ?? (current === null ? null : (places.get(current) ?? null));

  const showPlace = useCallback(
    (place: string | null | undefined) => {
      const index = parts.findIndex((part) => holds(part, place ?? null));
      if (index >= 0) result.current?.show(index, 'center');
    },
    [parts],
  );

  function go(line: number, to: 'class' | 'choice' = 'class'): void {
    const all = shown.some((row) => row.line.line === line) ? shown : rows(account, asking, null);
    if (all !== shown) setFilter(null);
    setCurrent(line);
    source.current?.show(
      all.findIndex((row) => row.line.line === line),
      to === 'choice' ? 'center' : 'auto',
    );
    showPlace(places.get(line));
    focusSoon(root.current, line, to);
  }

  function goToQuestion(step: 1 | -1): void {
    const line = nextQuestion(asking, current, step);
    if (line !== null) go(line, 'choice');
  }

  useWalker(goToQuestion);

  const open = [...asking.values()].filter((question) => !question.decided).length;
  return (
    <div className="importing-review" ref={root}>
      <header className="importing-head">
        <h1 role="status">{headWords(open, asking.size)}</h1>
        <Keys counted={counted} asking={asking.size} filter={filter} onFilter={setFilter} />
        <Button small isDisabled={asking.size === 0} onPress={() => goToQuestion(1)}>
          {say('importing.next')} <kbd>F8</kbd>
        </Button>
      </header>
      {reading.format === 'article' ? (
        <section className="importing-whole" aria-label={say('importing.source')}>
          <p>{say('importing.source.whole')}</p>
        </section>
      ) : (
        <SourceLines
          rows={shown}
          current={current}
          isLit={(place) => lit !== null && place === lit}
          handle={source}
          onCurrent={setCurrent}
          onGo={go}
          onPoint={setPointed}
          onDecide={decide}
        />
      )}
      <section className="importing-outcome" aria-label={say('importing.outcome')} tabIndex={-1}>
        <Sketch
          parts={parts}
          lit={lit}
          handle={result}
          onPoint={setPointed}
          onChoose={(place) => {
            const line = firstLines(account).get(place);
            if (line !== undefined) go(line);
          }}
        />
      </section>
    </div>
  );
}

function headWords(open: number, all: number): string {
  if (all === 0) return say('importing.head.none');
  if (open === 0) return say('importing.head.decided', { all });
  if (open === all) return say('importing.head.open', { all });
  return say('importing.head.left', { open, all });
}

/** Moves the focus to a line once the window has scrolled to it and put it into the document. */
function focusSoon(root: HTMLElement | null, line: number, to: 'class' | 'choice'): void {
  requestAnimationFrame(() => {
    const choice = `[data-choice="${line}"]`;
    const target =
      to === 'choice' ? root?.querySelector<HTMLElement>(`${choice}[aria-pressed="true"], ${choice}`) : undefined;
    (target ?? root?.querySelector<HTMLElement>(`[data-stop="${line}"]`))?.focus({ preventScroll: true });
  });
}
