import { OctagonAlert } from 'lucide-react';
import type { DeskError } from '#shared/contract/index.ts';

/** What went wrong, what was kept and what to do. */
export function Failure({ error: { explanation } }: { error: DeskError }) {
  return (
    <p className="vault-failure" role="alert">
      <OctagonAlert />
      <span>
        <strong>{explanation.happened}</strong> {explanation.kept} {explanation.todo}
      </span>
    </p>
  );
}
