import { OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DeskError } from '#shared/contract/index.ts';

/** What went wrong with a source, what was kept and what to do, beside where it happened. */
export function Trouble({ error }: { error: DeskError }) {
  const { happened, kept, todo } = error.explanation;
  return (
    <TroubleLine>
      <strong>{happened}</strong> {kept} {todo}
    </TroubleLine>
  );
}

/** The same for what the window itself refuses. */
export function TroubleLine({ children }: { children: ReactNode }) {
  return (
    <p className="importing-error" role="alert">
      <OctagonAlert aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
