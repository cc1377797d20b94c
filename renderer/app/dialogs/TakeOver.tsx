import { holderWords } from '#shared/contract/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { takeOver, useRefusal } from '../access.ts';
import { useFrame } from '../places.ts';
import { problem } from '../problem.ts';

/** Asks before the library is taken over from another Standfirst, and says what happens to that one. */
export function TakeOver() {
  const isOpen = useFrame((frame) => frame.dialog === 'takeOver');
  const why = useRefusal();
  const close = () => useFrame.setState({ dialog: null });
  const holder = why?.because === 'other-instance' ? why.holder : null;
  return (
    <Dialog
      title="Take the library over?"
      isAlert
      isOpen={isOpen && holder !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Leave it</Button>
          <Button
            kind="key"
            onPress={() => {
              close();
              takeOver().catch(problem);
            }}
          >
            Take over
          </Button>
        </>
      }
    >
      {holder !== null && (
        <p>
          From then on you write here, and {holderWords(holder)} can only read. Everything it saved is kept. What is
          typed there and not saved yet stays in its window, where it can be saved as a copy.
        </p>
      )}
    </Dialog>
  );
}
