import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useFindings } from '../checks/index.ts';
import { FindingGroup } from './FindingGroup.tsx';

/** What stops the export, what is worth a look, and what holds. */
export function ChecksTab() {
  const { findings, blocking, passed } = useFindings();
  return (
    <div className="inspector-checks">
      <p>
        Checked as you write. <strong>{stopWords(blocking)}</strong>
      </p>
      <FindingGroup
        title="Stops the export"
        kind="block"
        icon={<OctagonAlert />}
        findings={findings.filter(({ severity }) => severity === 'block')}
      />
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
