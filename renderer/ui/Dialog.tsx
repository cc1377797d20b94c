import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { IconButton } from './Button.tsx';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons at its foot, the one of the place last. */
  actions?: ReactNode;
  /** Something must be decided: a click beside it does not close it. */
  isAlert?: boolean;
  width?: 'narrow' | 'wide';
}

/** A window over the workstation. Escape closes it and the focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, isAlert = false, width = 'narrow' }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal ${width}`}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            {!isAlert && (
              <IconButton label={say('ui.close')} onPress={onClose}>
                <X />
              </IconButton>
            )}
          </header>
          <div className="dialog-body">{children}</div>
          {isSomething(actions) && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether there is anything to draw: a foot without buttons would be an empty strip. */
function isSomething(drawn: ReactNode): boolean {
  return drawn !== undefined && drawn !== null && drawn !== false;
}
