import { Label, ProgressBar } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { Button } from './Button.tsx';

interface ProgressProps {
  /** What is being done: `Writing picture 3`. */
  doing: string;
  done: number;
  /** Of how many; 0 when nobody knows. */
  total: number;
  onCancel?: () => void;
}

/** How far a long piece of work is, and the way to stop it. */
export function Progress({ doing, done, total, onCancel }: ProgressProps) {
  return (
    <div className="progress">
      <ProgressBar value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0} className="progress-bar">
        {({ percentage = 0 }) => (
          <>
            <Label>{doing}</Label>
            <div className="progress-track">
              <div style={{ inlineSize: `${total === 0 ? 30 : percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel !== undefined && (
        <Button small onPress={onCancel}>
          {say('ui.cancel')}
        </Button>
      )}
    </div>
  );
}
