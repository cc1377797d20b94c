import { OctagonAlert } from 'lucide-react';
import type { DeskError } from '#shared/contract/index.ts';

/** Why the page could not be made. The page made last stays in sight. */
export function PreviewTrouble({ error }: { error: DeskError }) {
  const { happened, kept, todo } = error.explanation;
  return (
    <p className="preview-trouble" role="alert">
      <OctagonAlert />
      <span>
        <strong>{happened}</strong> {kept} {todo}
      </span>
    </p>
  );
}
