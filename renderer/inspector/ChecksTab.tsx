import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Article } from '#shared/article/index.ts';
import { passedChecks } from '#shared/checks/index.ts';
import { say } from '#shared/messages/index.ts';
import { useFindings, useSession } from '../session/index.ts';
import { FindingGroup } from './FindingGroup.tsx';

/** What stops the export, what is worth a look, and what holds. */
export function ChecksTab({ article }: { article: Article }) {
  const findings = useFindings((checks) => checks.findings);
  const pictures = useSession((open) => open.pictures);
  const passed = useMemo(() => passedChecks(article, pictures, findings), [article, pictures, findings]);
  const blocking = findings.filter(({ severity }) => severity === 'block');
  return (
    <div className="inspector-checks">
      <h2 className="hidden-words">{say('inspector.tab.checks')}</h2>
      <p>
        {say('inspector.checks.live')} <strong>{say('inspector.checks.stop', { count: blocking.length })}</strong>
      </p>
      <FindingGroup title={say('inspector.checks.block')} kind="block" icon={<OctagonAlert />} findings={blocking} />
      <FindingGroup
        title={say('inspector.checks.warn')}
        kind="warn"
        icon={<TriangleAlert />}
        findings={findings.filter(({ severity }) => severity === 'warn')}
      />
      {passed.length > 0 && (
        <section>
          <h3 className="inspector-checks-title pass">
            <Check />
            {say('inspector.checks.passed', { count: passed.length })}
          </h3>
          <ul className="inspector-passed">
            {passed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
