import type { ReactNode } from 'react';
import type { Finding } from '#shared/checks/index.ts';
import { say } from '#shared/messages/index.ts';
import { openCredits } from '../credits/index.ts';
import { LinkButton } from '../ui/index.ts';
import { goWords } from './go-to.ts';
import { putRight } from './put-right.ts';
import { findingKey, goToFinding, useWalked } from './walk.ts';

interface Props {
  /** What the group is: `Stops the export`. */
  title: string;
  kind: 'block' | 'warn';
  icon: ReactNode;
  findings: readonly Finding[];
  /** Runs before going to a finding: a dialog closes itself. */
  onLeave?: () => void;
}

/** Findings of one weight, each with the way to its place and, where there is one, the button that puts it right. */
export function FindingGroup({ title, kind, icon, findings, onLeave }: Props) {
  const walked = useWalked(({ at }) => at);
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className={`inspector-checks-title ${kind}`}>
        {icon}
        {say('inspector.checks.group', { title, count: findings.length })}
      </h3>
      <ul className="inspector-findings">
        {numbered(findings).map(({ key, finding }) => (
          <li key={key} aria-current={findingKey(finding) === walked}>
            <strong>{finding.title}</strong>
            {finding.detail !== '' && <p>{finding.detail}</p>}
            <LinkButton
              onPress={() => {
                onLeave?.();
                goToFinding(finding);
              }}
            >
              {goWords(finding)}
            </LinkButton>
            {finding.code === 'credit-missing' && finding.at.kind === 'figure' && (
              <CreditAll figure={finding.at.figure} onLeave={onLeave} />
            )}
            {finding.fix !== undefined && (
              <LinkButton onPress={() => putRight(finding)}>{finding.fix.label}</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the list where every picture is credited, beginning with this one. */
function CreditAll({ figure, onLeave }: { figure: string; onLeave: (() => void) | undefined }) {
  return (
    <LinkButton
      onPress={() => {
        onLeave?.();
        openCredits(figure);
      }}
    >
      {say('inspector.credit.all')}
    </LinkButton>
  );
}

/** Two findings can be alike to the letter: they are told apart by which comes first. */
function numbered(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: `${key} ${count}`, finding };
  });
}
