import { useSettings } from '../settings/index.ts';
import { Button, Dialog } from '../ui/index.ts';

/** The box that says which Standfirst this is. */
export function About({ onClose }: { onClose: () => void }) {
  const about = useSettings((kept) => kept.about);
  return (
    <Dialog
      title="About Standfirst"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="key" onPress={onClose}>
          Close
        </Button>
      }
    >
      <div className="about">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 3h16v5H2zM2 11h16v2H2zM2 16h10v2H2z" />
        </svg>
        <p className="about-name">Standfirst</p>
        <p>The editorial workstation that works offline.</p>
        {about !== null && (
          <dl>
            <dt>Version</dt>
            <dd>{about.version}</dd>
            <dt>Shown in</dt>
            <dd>{about.host === 'window' ? 'its own window' : 'this browser'}</dd>
            <dt>Library</dt>
            <dd>{about.library}</dd>
          </dl>
        )}
      </div>
    </Dialog>
  );
}
