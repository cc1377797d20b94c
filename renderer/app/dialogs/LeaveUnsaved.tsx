import { say } from '#shared/messages/index.ts';
import { session } from '../../session/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { saveCopyOfOpen } from '../articles.ts';
import { useUnsaved } from '../unsaved.ts';

/** Asks before an article that could not be saved is let go of. */
export function LeaveUnsaved() {
  const asked = useUnsaved((unsaved) => unsaved.asked);
  const close = () => useUnsaved.setState({ asked: null });
  return (
    <Dialog
      title={say('app.unsaved')}
      isAlert
      isOpen={asked !== null}
      onClose={close}
      actions={
        <>
          <Button
            kind="danger"
            onPress={() => {
              close();
              session.getState().abandon();
              asked?.goOn();
            }}
          >
            {say('app.unsaved.leave')}
          </Button>
          <Button onPress={saveCopyOfOpen}>{say('app.saveCopy')}</Button>
          <Button kind="key" onPress={close}>
            {say('app.unsaved.stay')}
          </Button>
        </>
      }
    >
      {asked !== null && (
        <p>
          <strong>{asked.error.explanation.happened}</strong> {asked.error.explanation.kept}{' '}
          {asked.error.explanation.todo}
        </p>
      )}
    </Dialog>
  );
}
