import type { ReactNode } from 'react';
import type { Status } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';

/** What each status is called, everywhere. */
export const statusWords: Record<Status, string> = {
  draft: say('ui.status.draft'),
  ready: say('ui.status.ready'),
  published: say('ui.status.published'),
};

const shapes: Record<Status, ReactNode> = {
  draft: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.6" />,
  ready: (
    <>
      <circle cx="6" cy="6" r="5.6" fill="var(--pass)" />
      <path d="m3.6 6.2 1.7 1.7 3.2-3.5" fill="none" stroke="var(--panel)" strokeWidth="1.4" />
    </>
  ),
  published: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2" fill="currentColor" />
      <path d="M4 8 8 4M5 4h3v3" fill="none" stroke="var(--panel)" strokeWidth="1.3" />
    </>
  ),
};

/** Where an article stands, as a shape and a word. */
export function StatusChip({ status }: { status: Status }) {
  return (
    <span className="chip">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[status]}
      </svg>
      {statusWords[status]}
    </span>
  );
}
