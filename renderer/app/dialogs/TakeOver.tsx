import { holderWords } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
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
      title={say('app.takingOver')}
      isAlert
      isOpen={isOpen && holder !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say('app.takingOver.leave')}</Button>
          <Button
            kind="key"
            onPress={() => {
              close();
              takeOver().catch(problem);
            }}
          >
            {say('app.takingOver.do')}
          </Button>
        </>
      }
    >
      {holder !== null && <p>{say('app.takingOver.what', { holder: holderWords(holder) })}</p>}
    </Dialog>
  );
}
