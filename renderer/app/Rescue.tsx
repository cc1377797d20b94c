import { Component, type ReactNode } from 'react';
import { say } from '#shared/messages/index.ts';
import { noteFailure } from '../help/index.ts';
import { session } from '../session/index.ts';
import { Button } from '../ui/index.ts';
import { saveCopyOfOpen } from './articles.ts';

interface RescueState {
  failed: boolean;
}

/** Catches what breaks on screen: the text is in the session still, so it can be saved and the screen built anew. */
export class Rescue extends Component<{ children: ReactNode }, RescueState> {
  override state: RescueState = { failed: false };

  static getDerivedStateFromError(): RescueState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    noteFailure(error);
    session.getState().save().catch(console.error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="rescue">
        <div role="alert">
          <h1>{say('app.rescue.title')}</h1>
          <p>{say('app.rescue.what')}</p>
        </div>
        <div className="rescue-ways">
          <Button onPress={saveCopyOfOpen}>{say('app.saveCopy')}</Button>
          <Button
            kind="key"
            onPress={() => {
              const { article, pictures, opened } = session.getState();
              // The galley starts again from what was on screen.
              if (article !== null && opened !== null) {
                session.setState({ opened: { ...opened, article, pictures: [...pictures.values()] } });
              }
              this.setState({ failed: false });
            }}
          >
            {say('app.rescue.again')}
          </Button>
        </div>
      </main>
    );
  }
}
