import { say } from '#shared/messages/index.ts';
import { useFindings } from '../session/index.ts';
import { Button, Count } from '../ui/index.ts';

/** The way to export, with how many things stop it. */
export function ExportButton({ onPress }: { onPress(): void }) {
  const blocking = useFindings(({ findings }) => findings.filter(({ severity }) => severity === 'block').length);
  return (
    <Button kind="key" onPress={onPress}>
      {say('exporting.button')}
      <Count of={blocking} kind="block" says={say('exporting.button.stops', { checks: blocking })} />
    </Button>
  );
}
