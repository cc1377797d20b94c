import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  title: string;
  /** What is in it, in a word or two, at the right of the title. */
  note: ReactNode;
  /** Told apart from others of its kind. */
  className?: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** A part of a panel that opens and closes. No button opens it, so that it can be read where the fields in it are switched off. */
export function Fold({ title, note, className = '', isOpenAtFirst = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={`inspector-says ${className}`}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden="true" />
        {title}
        {note}
      </summary>
      {children}
    </details>
  );
}
