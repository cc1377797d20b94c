import { useEffect, useState } from 'react';
import type { CallOutput } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { useSettings } from '../settings/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { Notices } from './Notices.tsx';

interface AboutProps {
  onClose: () => void;
  onProblem: (error: unknown) => void;
}

/** The box that says which Standfirst this is, what it runs on, and whose works are in it. */
export function About({ onClose, onProblem }: AboutProps) {
  const about = useSettings((kept) => kept.about);
  const [notices, setNotices] = useState<CallOutput<'desk.notices'> | null>(null);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    desk.call('desk.notices', {}).then(setNotices, onProblem);
  }, [onProblem]);
  return (
    <Dialog
      title={say('help.about')}
      width={isReading ? 'wide' : 'narrow'}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="key" onPress={onClose}>
          {say('help.about.close')}
        </Button>
      }
    >
      <div className="about">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 3h16v5H2zM2 11h16v2H2zM2 16h10v2H2z" />
        </svg>
        <p className="about-name">Standfirst</p>
        <p>{say('help.about.what')}</p>
        {about !== null && (
          <dl>
            <dt>{say('help.about.version')}</dt>
            <dd>{about.version}</dd>
            <dt>{say('help.about.host')}</dt>
            <dd>{about.host === 'window' ? say('help.about.host.window') : say('help.about.host.browser')}</dd>
            {notices?.runsOn.flatMap(({ name, version }) => [
              <dt key={name}>{name}</dt>,
              <dd key={version}>{version}</dd>,
            ])}
            <dt>{say('help.about.library')}</dt>
            <dd>{about.library}</dd>
          </dl>
        )}
        {notices?.text === null && <p>{say('help.about.unpacked')}</p>}
        {typeof notices?.text === 'string' && !isReading && (
          <Button small onPress={() => setReading(true)}>
            {say('help.about.licences')}
          </Button>
        )}
        {typeof notices?.text === 'string' && isReading && <Notices text={notices.text} />}
      </div>
    </Dialog>
  );
}
