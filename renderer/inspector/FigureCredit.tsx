import { say } from '#shared/messages/index.ts';
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
          label={say('inspector.credit')}
          completing={creditCompleting(placed, 'creditLine')}
          {...(ownUse ? {} : { field: 'credit', error: missing })}
          placeholder={printed === '' ? say('inspector.credit.example') : printed}
          value={textOf(picture, 'creditLine')}
          read={picture.read.creditLine ?? ''}
          same={provenance(picture, 'creditLine')}
          onEdit={(line) => editPicture(picture.hash, withText(picture, 'creditLine', line))}
          onUse={() => editPicture(picture.hash, asRead(picture, 'creditLine'))}
        />
      )}
      {ownUse ? (
        <ReadText
          label={say(picture === undefined ? 'inspector.credit' : 'inspector.credit.here')}
          completing={creditCompleting(placed, 'creditLine')}
          field="credit"
          error={missing}
          placeholder={say('inspector.credit.example')}
          value={figure.credit ?? ''}
          read={read === null ? null : (read.credit ?? '')}
          same={read === null || read.credit === null ? undefined : say('inspector.credit.source')}
          onEdit={(line) => setFigure({ credit: line })}
          below={
            printed !== '' ? (
              <LinkButton onPress={() => setFigure({ credit: null })}>
                {say('inspector.credit.own', { credit: printed })}
              </LinkButton>
            ) : undefined
          }
        />
      ) : (
        <LinkButton onPress={() => setFigure({ credit: credit })}>{say('inspector.credit.differ')}</LinkButton>
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
      {say(`inspector.credit.missing.${missingFrom(placed)}`)}{' '}
      {all.length > 1 && (
        <>
          <LinkButton onPress={() => openCredits(placed.figure.id)}>{say('inspector.credit.all')}</LinkButton>{' '}
        </>
      )}
      {other !== undefined && (
        <>
          {say('inspector.credit.other', { number: other.number, credit: other.credit })}{' '}
          <LinkButton onPress={() => onBorrow(other.credit)}>{say('inspector.credit.other.use')}</LinkButton>
        </>
      )}
    </>
  );
}

/** Whether there is no picture to have a credit, the credit was emptied, or the file never had one. */
function missingFrom({ figure, picture }: Placed): 'none' | 'empty' | 'file' {
  if (picture === undefined) return 'none';
  return figure.credit !== null || picture.read.creditLine !== undefined ? 'empty' : 'file';
}
