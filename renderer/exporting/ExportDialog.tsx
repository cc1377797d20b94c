import { Check, OctagonAlert } from 'lucide-react';
import { flushSync } from 'react-dom';
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
          title="Not exported yet"
          isOpen
          onClose={closeExport}
          actions={
            <>
              {now.missing > 0 && (
                <Button onPress={() => void exportWithoutMissing(host)}>
                  {now.missing === 1
                    ? 'Leave out the picture whose file is missing'
                    : `Leave out the ${now.missing} pictures whose files are missing`}
                </Button>
              )}
              <Button kind="key" onPress={closeExport}>
                Go on writing
              </Button>
            </>
          }
        >
          <p>
            Nothing was exported. Put each of these right, or leave the picture out.
            {now.overridable && ' A reason you give to export all the same is kept with the export.'}
          </p>
          <FindingGroup
            title="Stops the export"
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
        <Dialog title="Exporting" isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title="Not exported"
          isOpen
          onClose={closeExport}
          actions={
            <Button kind="key" onPress={() => void startExport(host)}>
              Try again
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
          title="Exported"
          isOpen
          onClose={closeExport}
          actions={
            <Button kind="key" onPress={closeExport}>
              Done
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
