import { FileX2 } from 'lucide-react';
import { useEffect, useState } from 'react';
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
          <Progress doing={`Taking in picture ${over + 1} of ${asked}`} done={over} total={asked} onCancel={cancel} />
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
          <strong>{`${refused.length} of ${asked} files were not taken in.`}</strong> {keptWords(taken)}
        </p>
        <ul aria-label="Files that were not taken in">
          {refused.map(({ at, name, why }) => (
            <li key={at}>{reason(name, why.explanation.happened)}</li>
          ))}
        </ul>
      </div>
      <div className="notice-ways">
        <Button small onPress={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}

function keptWords(taken: number): string {
  if (taken === 0) return '';
  return taken === 1 ? 'The other one is in.' : `The other ${taken} are in.`;
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
