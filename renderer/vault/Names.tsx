import { TriangleAlert } from 'lucide-react';
import { say } from '#shared/messages/index.ts';

/** How many are named; more would be no help. */
const most = 12;

/** Files that something is to be said of; nothing where there are none. */
export function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section className="vault-names">
      <h3>
        <TriangleAlert />
        {title}
      </h3>
      <ul>
        {names.slice(0, most).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > most && <li>{say('vault.names.more', { count: names.length - most })}</li>}
      </ul>
    </section>
  );
}
