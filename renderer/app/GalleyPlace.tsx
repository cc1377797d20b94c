import { useMemo } from 'react';
import type { Finding } from '#shared/checks/index.ts';
import { useCreditStyle } from '../credits/index.ts';
import { desk } from '../desk/index.ts';
import { Galley, type GalleyFinding } from '../galley/index.ts';
import { keepBeforeReplacing } from '../history/index.ts';
import { askAlt, askCredit } from '../inspector/index.ts';
import { session, useFindings, useSession } from '../session/index.ts';
import { useRefusal } from './access.ts';
import { problem } from './problem.ts';
import { takeIn } from './taking/index.ts';

const { changed, editPicture, select, useGalley } = session.getState();

/** The galley, bound to the open article. */
export function GalleyPlace() {
  const opened = useSession((open) => open.opened);
  const pictures = useSession((open) => open.pictures);
  const findings = useFindings((checks) => checks.findings);
  const isReadOnly = useRefusal() !== null;
  const credits = useCreditStyle();
  const flags = useMemo(() => flagsOf(findings), [findings]);
  if (opened === null) return null;
  return (
    <Galley
      ref={useGalley}
      opened={{ article: opened.article, pictures }}
      credits={credits}
      asRead={opened.asRead}
      readOnly={isReadOnly}
      findings={flags}
      onChange={({ article, isTyping }) => changed(article, isTyping)}
      onPictureEdit={editPicture}
      onSelection={({ figure, words }) => select(figure, words)}
      onReplaceAll={() => void keepBeforeReplacing().catch(problem)}
      onAskCredit={askCredit}
      onAskAlt={askAlt}
      onProblem={problem}
      takeIn={takeIn}
      pictureAddress={desk.pictureAddress}
    />
  );
}

/** What the checks found, by the block or the field of the head it stands at. */
function flagsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly GalleyFinding[]> {
  const flags = new Map<string, GalleyFinding[]>();
  for (const { at, severity, title, code } of findings) {
    const place = at.kind === 'head' ? at.field : at.kind === 'block' ? at.block : at.figure;
    flags.set(place, [...(flags.get(place) ?? []), { severity, title, isRight: code.startsWith('rights-') }]);
  }
  return flags;
}
