import { useEffect, useRef, useState } from 'react';
import type { Article } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { session, useFindings } from '../session/index.ts';
import { keyWords, Segmented } from '../ui/index.ts';
import { CreditTable } from './CreditTable.tsx';
import { focusField, list, startCrediting, useCredits } from './store.ts';
import { usePlaced } from './usePlaced.ts';

const keys: readonly (readonly [string, string])[] = [
  ['Enter', say('credits.key.next')],
  ['Down', say('credits.key.complete')],
  ['CmdOrCtrl+D', say('credits.key.above')],
  ['CmdOrCtrl+Space', say('credits.key.choose')],
  ['CmdOrCtrl+Down', say('credits.key.row')],
];

/** The pictures of the open article, each a row, to be credited from the keyboard. */
export function PicturesView({ article }: { article: Article }) {
  const all = usePlaced(article);
  const { listed, chosen, wanted } = useCredits();
  const scroller = useRef<HTMLDivElement>(null);
  const [isDone, setDone] = useState(false);
  const rows = all.filter(({ figure }) => listed === null || listed.has(figure.id));
  const bare = all.filter(({ credit }) => credit === '').length;

  useEffect(() => session.getState().followClosely(), []);
  useEffect(() => startCrediting(useCredits.getState().wanted), []);
  const first = wanted ?? rows.find(({ credit }) => credit === '')?.figure.id ?? rows[0]?.figure.id;
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (begun || first === undefined) return;
    setBegun(true);
    focusField(first, 'creditLine');
  }, [begun, first]);

  return (
    <>
      <div className="credits-bar">
        <Segmented
          label={say('credits.views.pictures')}
          hideLabel
          value={listed === null ? 'all' : 'bare'}
          options={[
            { value: 'bare', label: say('credits.bare', { count: bare }) },
            { value: 'all', label: say('credits.all', { count: all.length }) },
          ]}
          onChange={list}
        />
        <GateState bare={bare} />
        {chosen.size > 1 && <strong className="credits-chosen">{say('credits.chosen', { count: chosen.size })}</strong>}
      </div>
      <div ref={scroller} className="credits-sheet">
        {rows.length === 0 ? (
          <p className="credits-none">{all.length === 0 ? say('credits.empty') : say('credits.done')}</p>
        ) : (
          <CreditTable rows={rows} chosen={chosen} scroller={scroller} onAllCredited={() => setDone(true)} />
        )}
      </div>
      <p className="credits-keys">
        {keys.map(([key, does]) => (
          <span key={key}>
            <kbd>{keyWords(key)}</kbd> {does}
          </span>
        ))}
      </p>
      <p className="hidden-words" role="status">
        {isDone && bare === 0 ? say('credits.done') : ''}
      </p>
    </>
  );
}

/** What the export would say now. */
function GateState({ bare }: { bare: number }) {
  const findings = useFindings((checks) => checks.findings);
  const stops = findings.filter(({ severity }) => severity === 'block').length;
  const credit = bare === 0 ? say('credits.done') : say('credits.gate.bare', { count: bare });
  const out = stops === 0 ? say('credits.gate.free') : say('credits.gate.stops', { count: stops });
  return (
    <p className="credits-gate" data-stops={stops > 0}>
      {credit} {out}
    </p>
  );
}
