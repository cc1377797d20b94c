import { say } from '#shared/messages/index.ts';
import { machineMade, type Picture, type Rights as PictureRights } from '#shared/picture/index.ts';
import type { GalleyHandle } from '../../galley/index.ts';
import { useFindings } from '../../session/index.ts';
import { Fold } from '../Fold.tsx';
import { Copies } from './Copies.tsx';
import { Cost } from './Cost.tsx';
import { Licence } from './Licence.tsx';
import { Limits } from './Limits.tsx';
import type { RightsProps } from './right.ts';
import { withRight } from './written.ts';

interface Props {
  /** The figure the picture is placed in. */
  figure: string;
  picture: Picture;
  galley: GalleyHandle;
}

/** By what right the picture is used, and what stands against it here. Undone by the same Undo as the copy. */
export function Rights({ figure, picture, galley }: Props) {
  const findings = useFindings((checks) => checks.findings);
  const against = findings.filter(
    ({ code, at }) => code.startsWith('rights-') && at.kind === 'figure' && at.figure === figure,
  );
  const made = machineMade(picture);
  const parts: RightsProps = {
    picture,
    set: (name, value) => galley.editPicture(picture.hash, picture.edited, withRight(picture.rights, name, value)),
  };
  return (
    <Fold
      className="inspector-rights"
      isOpenAtFirst={against.length > 0}
      title={say('inspector.rights')}
      note={
        <span data-severity={against[0]?.severity}>
          {against.length > 0 ? say('inspector.rights.below') : summary(picture.rights)}
        </span>
      }
    >
      {against.map(({ code, severity, title, detail }) => (
        <p key={code} className="inspector-right" data-severity={severity}>
          {say('inspector.rights.against', { title, detail })}
        </p>
      ))}
      {made !== null && (
        <p className="inspector-right" data-severity="warn">
          {say(`inspector.rights.machine.${made}`)}
        </p>
      )}
      <div className="inspector-fields">
        <Licence {...parts} />
        <Limits {...parts} />
        <Cost {...parts} />
        <Copies {...parts} />
      </div>
    </Fold>
  );
}

function summary({ licence, noFurtherUse, expires }: PictureRights): string {
  if (noFurtherUse === true) return say('inspector.rights.stopped');
  if (licence !== undefined) return licence;
  return expires === undefined ? '' : say('inspector.rights.until', { day: expires });
}
