import type { Figure } from '#shared/article/index.ts';
import { pictureCredit } from '#shared/picture/index.ts';
import {
  asRead,
  creditCompleting,
  creditToBorrow,
  openCredits,
  type Placed,
  textOf,
  useCreditStyle,
  withText,
} from '../credits/index.ts';
import { LinkButton } from '../ui/index.ts';
import type { FigureProps } from './figure.ts';
import { provenance } from './provenance.ts';
import { ReadText } from './ReadText.tsx';

/** Who is credited: the picture's own credit line, and one for this use alone where there is one or no picture yet. */
export function FigureCredit({ placed, all, read, setFigure, editPicture }: FigureProps) {
  const { figure, picture, credit } = placed;
  const style = useCreditStyle();
  const printed = picture === undefined ? '' : pictureCredit(picture, style);
  const ownUse = picture === undefined || figure.credit !== null;
  const missing =
    credit === '' ? (
      <Missing
        placed={placed}
        all={all}
        onBorrow={(line) =>
          ownUse || picture === undefined
            ? setFigure({ credit: line })
            : editPicture(picture.hash, withText(picture, 'creditLine', line))
        }
      />
    ) : undefined;

  return (
    <>
      {picture !== undefined && (
        <ReadText
          label="Credit line"
          completing={creditCompleting(placed, 'creditLine')}
          {...(ownUse ? {} : { field: 'credit', error: missing })}
          placeholder={printed === '' ? 'Name / Agency' : printed}
          value={textOf(picture, 'creditLine')}
          read={picture.read.creditLine ?? ''}
          same={provenance(picture, 'creditLine')}
          onEdit={(line) => editPicture(picture.hash, withText(picture, 'creditLine', line))}
          onUse={() => editPicture(picture.hash, asRead(picture, 'creditLine'))}
        />
      )}
      {ownUse ? (
        <ReadText
          label={picture === undefined ? 'Credit line' : 'Credit in this article'}
          completing={creditCompleting(placed, 'creditLine')}
          field="credit"
          error={missing}
          placeholder="Name / Agency"
          value={figure.credit ?? ''}
          read={read === null ? null : (read.credit ?? '')}
          same={read === null || read.credit === null ? undefined : 'As the source says'}
          onEdit={(line) => setFigure({ credit: line })}
          below={
            printed !== '' ? (
              <LinkButton onPress={() => setFigure({ credit: null })}>{`Use the picture’s own: ${printed}`}</LinkButton>
            ) : undefined
          }
        />
      ) : (
        <LinkButton onPress={() => setFigure({ credit: credit })}>Credit it differently in this article</LinkButton>
      )}
    </>
  );
}

interface MissingProps {
  placed: Placed;
  all: readonly Placed[];
  onBorrow(credit: string): void;
}

function Missing({ placed, all, onBorrow }: MissingProps) {
  const other = creditToBorrow(all, placed.number);
  return (
    <>
      {`${reason(placed.figure, placed)}, so this article cannot be exported yet. `}
      {all.length > 1 && (
        <>
          <LinkButton onPress={() => openCredits(placed.figure.id)}>Credit all pictures</LinkButton>{' '}
        </>
      )}
      {other !== undefined && (
        <>
          {`Picture ${other.number} says ${other.credit}. `}
          <LinkButton onPress={() => onBorrow(other.credit)}>Use it here</LinkButton>
        </>
      )}
    </>
  );
}

function reason(figure: Figure, { picture }: Placed): string {
  if (picture === undefined) return 'No credit';
  return figure.credit !== null || picture.read.creditLine !== undefined
    ? 'The credit is empty'
    : 'No credit in the file';
}
