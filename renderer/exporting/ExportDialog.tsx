import { Check, OctagonAlert } from 'lucide-react';
import { flushSync } from 'react-dom';
import { say } from '#shared/messages/index.ts';
import { FindingGroup } from '../inspector/index.ts';
import { Button, Dialog, Progress } from '../ui/index.ts';
import { Override } from './Override.tsx';
import { Report } from './Report.tsx';
import { closeExport, exportAllTheSame, exportWithoutMissing, type Host, startExport, useExporting } from './store.ts';

/** What an export asks, how far it is, and what came of it. */
export function ExportDialog({ host }: { host: Host }) {
  const now = useExporting((exporting) => exporting.now);
  switch (now.step) {
    case 'none':
      return null;
    case 'blocked':
      return (
        <Dialog
          title={say('exporting.blocked')}
          isOpen
          onClose={closeExport}
          actions={
            <>
              {now.missing > 0 && (
                <Button onPress={() => void exportWithoutMissing(host)}>
                  {say('exporting.blocked.leaveOut', { pictures: now.missing })}
                </Button>
              )}
              <Button kind="key" onPress={closeExport}>
                {say('exporting.blocked.back')}
              </Button>
            </>
          }
        >
          <p>
            {say('exporting.blocked.what')}
            {now.overridable && ` ${say('exporting.blocked.overridable')}`}
          </p>
          <FindingGroup
            title={say('exporting.blocked.list')}
            kind="block"
            icon={<OctagonAlert />}
            findings={now.findings}
            onLeave={() => flushSync(closeExport)}
          />
          {now.overridable && <Override onExport={(reason) => void exportAllTheSame(host, reason)} />}
        </Dialog>
      );
    case 'working':
      return (
        <Dialog title={say('exporting.working')} isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title={say('exporting.failed')}
          isOpen
          onClose={closeExport}
          actions={
            <Button kind="key" onPress={() => void startExport(host)}>
              {say('exporting.failed.again')}
            </Button>
          }
        >
          <p className="exporting-failure" role="alert">
            <OctagonAlert />
            <span>
              <strong>{now.error.explanation.happened}</strong> {now.error.explanation.kept}{' '}
              {now.error.explanation.todo}
            </span>
          </p>
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={say('exporting.done')}
          isOpen
          onClose={closeExport}
          actions={
            <Button kind="key" onPress={closeExport}>
              {say('exporting.done.close')}
            </Button>
          }
        >
          <p className="exporting-place" role="status">
            <Check />
            {now.place}
          </p>
          <Report report={now.report} />
        </Dialog>
      );
  }
}
