import { FileX2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { Button, Progress } from '../../ui/index.ts';
import { useTaking } from './index.ts';
import type { Taking } from './taking.ts';
import './taking.css';

/** Work that is over sooner needs no strip, in milliseconds: it would only jump in and out. */
const soon = 700;

/** How far the pictures are that were dropped or chosen, and, when all are done, which files were refused and why. */
export function TakingStrip() {
  const { asked, over, taken, refused, cancel, close } = useTaking((taking) => taking);
  const isBusy = over < asked;
  const isLong = useLasting(isBusy && asked > 1);
  return (
    <>
      {isBusy && isLong && (
        <div className="taking">
          <Progress
            doing={say('app.taking', { number: over + 1, total: asked })}
            done={over}
            total={asked}
            onCancel={cancel}
          />
        </div>
      )}
      <div role="alert">
        {!isBusy && refused.length > 0 && <Refused refused={refused} asked={asked} taken={taken} onClose={close} />}
      </div>
    </>
  );
}

interface RefusedProps extends Pick<Taking, 'refused' | 'asked' | 'taken'> {
  onClose: () => void;
}

/** Every file that was refused, by name, and why. */
function Refused({ refused, asked, taken, onClose }: RefusedProps) {
  return (
    <div className="notice">
      <FileX2 />
      <div className="taking-over">
        <p>
          <strong>{say('app.taking.refused', { refused: refused.length, asked })}</strong>{' '}
          {taken > 0 && say('app.taking.refused.others', { taken })}
        </p>
        <ul aria-label={say('app.taking.refused.list')}>
          {refused.map(({ at, name, why }) => (
            <li key={at}>{reason(name, why.explanation.happened)}</li>
          ))}
        </ul>
      </div>
      <div className="notice-ways">
        <Button small onPress={onClose}>
          {say('app.taking.refused.close')}
        </Button>
      </div>
    </div>
  );
}

function reason(name: string, happened: string): string {
  return happened.includes(name) ? happened : `${name}: ${happened}`;
}

/** Whether something has been so for a while. */
function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), soon);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return lasts;
}
