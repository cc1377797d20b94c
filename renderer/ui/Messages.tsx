import { OctagonAlert, X } from 'lucide-react';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton } from './Button.tsx';
import { dismiss, type Message, useMessages } from './messages.ts';

/** Where messages show: done things politely, failures at once. */
export function Messages() {
  const shown = useMessages((messages) => messages.shown);
  return (
    <section className="messages" aria-label={say('ui.messages')}>
      <div role="status">
        {shown.map((message) => message.kind === 'done' && <Box key={message.id} message={message} />)}
      </div>
      <div role="alert">
        {shown.map((message) => message.kind === 'error' && <Box key={message.id} message={message} />)}
      </div>
    </section>
  );
}

function Box({ message }: { message: Message }) {
  return (
    <div className={`message ${message.kind}`}>
      {message.kind === 'done' ? (
        <p>{message.words}</p>
      ) : (
        <>
          <OctagonAlert />
          <p>
            <strong>{message.explanation.happened}</strong> {message.explanation.kept} {message.explanation.todo}
          </p>
        </>
      )}
      {message.actions.map((action) => (
        <Button
          key={action.label}
          small
          onPress={() => {
            dismiss(message.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton small label={say('ui.messages.close')} onPress={() => dismiss(message.id)}>
        <X />
      </IconButton>
    </div>
  );
}
