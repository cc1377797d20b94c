import { useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { FindField, useFinder } from '../ui/index.ts';

/** The line between two licences in the notices (build/licences/notices.mjs). */
const rule = /\n+-{100}\n+/;

/** The notices of the works of others, a licence a fold, found by a package's name or a licence's words. */
export function Notices({ text }: { text: string }) {
  const [typed, setTyped] = useState('');
  const fits = useFinder(typed);
  const parts = text.split(rule).filter(fits);
  return (
    <>
      <FindField label={say('help.notices.find')} value={typed} onChange={setTyped} />
      <p className="find-none" role="status">
        {parts.length === 0 && say('help.notices.none')}
      </p>
      <div className="about-notices">
        {parts.map((part) => (
          <details key={part}>
            <summary>{headOf(part)}</summary>
            <pre>{part}</pre>
          </details>
        ))}
      </div>
    </>
  );
}

/** What a part is of: its first packages. */
function headOf(part: string): string {
  const [first = ''] = part.trim().split('\n\n');
  const names = first.split('\n');
  if (names.length <= 3) return names.join(', ');
  return say('help.notices.more', { names: names.slice(0, 3).join(', '), count: names.length - 3 });
}
