import { useState } from 'react';
import type { Byline, Head } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import type { HeadRest } from '../convert/to-document.ts';
import { type Field, InPlace } from './InPlace.tsx';

interface BylineProps {
  head: HeadRest;
  /** The head as it was imported, to show what an editor changed. */
  asRead: Head | null;
  readOnly: boolean;
  setHead(change: Partial<Head>): void;
}

/** Who wrote it, when and where: each opens for editing where it stands. */
export function BylineRow({ head, asRead, readOnly, setHead }: BylineProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { bylines, dated, dateline } = head;
  const part = (key: string, words: string, invitation: string, changed: boolean, fields: Field[], save: Save) => (
    <InPlace
      key={key}
      words={words}
      invitation={invitation}
      changed={changed}
      fields={fields}
      readOnly={readOnly}
      open={open === key}
      onOpen={() => setOpen(key)}
      onClose={() => setOpen(null)}
      onSave={save}
    />
  );
  return (
    <>
      {[...bylines, null].map((byline, at) => {
        const before = asRead?.bylines[at];
        const changed =
          asRead !== null && byline !== null && (before?.name !== byline.name || before.role !== byline.role);
        return part(
          `byline:${at}`,
          byline === null ? '' : written(byline),
          say(bylines.length === 0 ? 'galley.byline.add' : 'galley.byline.addName'),
          changed,
          [
            { name: 'name', label: say('galley.byline.name'), value: byline?.name ?? '' },
            { name: 'role', label: say('galley.byline.role'), value: byline?.role ?? '' },
          ],
          ({ name = '', role = '' }) => {
            const next = name.trim() === '' ? [] : [{ name: name.trim(), role: role.trim() }];
            setHead({ bylines: bylines.toSpliced(at, 1, ...next) });
          },
        );
      })}
      {part(
        'dated',
        dated.printed,
        say('galley.byline.addDate'),
        asRead !== null && asRead.dated.printed !== dated.printed,
        [
          { name: 'printed', label: say('galley.byline.printed'), value: dated.printed },
          { name: 'date', label: say('galley.byline.date'), value: dated.date ?? '', type: 'date' },
        ],
        ({ printed = '', date = '' }) =>
          setHead({ dated: { printed: printed.trim(), date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null } }),
      )}
      {part(
        'dateline',
        dateline,
        say('galley.byline.addPlace'),
        asRead !== null && asRead.dateline !== dateline,
        [{ name: 'dateline', label: say('galley.byline.place'), value: dateline }],
        (values) => setHead({ dateline: (values.dateline ?? '').trim() }),
      )}
    </>
  );
}

type Save = (values: Partial<Record<string, string>>) => void;

function written({ name, role }: Byline): string {
  return role === '' ? name : `${name}, ${role}`;
}
