import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface PopupProps {
  /** What it is about, for a screen reader. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** Given the way to close it. */
  children: (close: () => void) => ReactNode;
}

/** A few controls beside the button that opens them. Escape closes it and the focus goes back to the button. */
export function Popup({ label, trigger, children }: PopupProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className="popover popup" offset={4}>
        <Dialog aria-label={label} className="popup-body">
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
