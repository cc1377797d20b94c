import { useVirtualizer } from '@tanstack/react-virtual';
import { ScanSearch } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { LedgerRow } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, Progress } from '../ui/index.ts';
import { DoubleCard } from './DoubleCard.tsx';
import type { LedgerHands } from './hands.ts';
import { comparePictures, useLedger } from './store.ts';

interface Props extends LedgerHands {
  rows: readonly LedgerRow[];
}

/** Pictures that are one picture, those credited two ways first; each with the way to credit it one way. */
export function DoublesList({ rows, ...hands }: Props) {
  const { doubles, compared, working } = useLedger();
  const byPicture = useMemo(() => Map.groupBy(rows, ({ picture }) => picture), [rows]);
  const ordered = useMemo(
    () => [...doubles].sort((one, other) => Number(other.credits.length > 1) - Number(one.credits.length > 1)),
    [doubles],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 220,
    getItemKey: (index) => ordered[index]?.pictures.join() ?? index,
    overscan: 4,
  });
  const twice = doubles.filter(({ credits }) => credits.length > 1).length;

  return (
    <section ref={scroller} className="ledger-scroll ledger-doubles" aria-label={say('ledger.views.doubles')}>
      <div className="ledger-compare">
        <p role="status">{summary(doubles.length, twice, compared)}</p>
        {working !== null ? (
          <Progress {...working.progress} onCancel={working.cancel} />
        ) : (
          !compared && (
            <Button onPress={() => void comparePictures().catch(hands.onProblem)}>
              <ScanSearch />
              {say('ledger.doubles.find')}
            </Button>
          )
        )}
      </div>
      <ul className="ledger-double-list" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const double = ordered[index];
          if (double === undefined) return null;
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={ordered.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <DoubleCard
                double={double}
                rows={double.pictures.flatMap((hash) => byPicture.get(hash) ?? [])}
                {...hands}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function summary(many: number, twice: number, compared: boolean): string {
  const ways = twice === 0 ? say('ledger.doubles.twice.none') : say('ledger.doubles.twice', { count: twice });
  if (!compared) return `${ways} ${say('ledger.doubles.uncompared')}`;
  const alike = many - twice;
  return `${ways} ${alike === 0 ? say('ledger.doubles.alike.none') : say('ledger.doubles.alike', { count: alike })}`;
}
