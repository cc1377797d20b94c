import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Article } from '#shared/article/index.ts';
import { passedChecks } from '#shared/checks/index.ts';
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
      <h2 className="hidden-words">Checks</h2>
      <p>
        Checked as you write. <strong>{stopWords(blocking.length)}</strong>
      </p>
      <FindingGroup title="Stops the export" kind="block" icon={<OctagonAlert />} findings={blocking} />
      <FindingGroup
        title="Worth a look"
        kind="warn"
        icon={<TriangleAlert />}
        findings={findings.filter(({ severity }) => severity === 'warn')}
      />
      {passed.length > 0 && (
        <section>
          <h3 className="inspector-checks-title pass">
            <Check />
            {`Passed, ${passed.length}`}
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

function stopWords(blocking: number): string {
  if (blocking === 0) return 'Nothing stops the export.';
  return blocking === 1 ? '1 thing stops the export.' : `${blocking} things stop the export.`;
}
