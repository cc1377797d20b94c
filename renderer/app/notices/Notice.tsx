import type { ReactNode } from 'react';

/** One notice: what is so, and what can be done. */
export function Notice({ icon, ways, children }: { icon: ReactNode; ways: ReactNode; children: ReactNode }) {
  return (
    <div className="notice">
      {icon}
      <p>{children}</p>
      <div className="notice-ways">{ways}</div>
    </div>
  );
}
