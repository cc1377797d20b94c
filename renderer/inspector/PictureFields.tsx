import { say } from '#shared/messages/index.ts';
import type { PictureFields as Fields, Picture } from '#shared/picture/index.ts';
import {
  asRead,
  type Completing,
  creatorWords,
  creditCompleting,
  type Placed,
  type TextFieldName,
  textOf,
  withCreators,
  withText,
} from '../credits/index.ts';
import { provenance } from './provenance.ts';
import { ReadText } from './ReadText.tsx';

interface Props {
  placed: Placed;
  picture: Picture;
  edit(edited: Fields): void;
}

/** Who made the picture and what may be done with it: what the file says, and what an editor wrote over it. */
export function PictureFields({ placed, picture, edit }: Props) {
  const creator = picture.edited.creator ?? picture.read.creator;
  return (
    <>
      <ReadText
        label={say('inspector.creator')}
        completing={creditCompleting(placed, 'creator')}
        value={creatorWords(creator)}
        read={creatorWords(picture.read.creator)}
        same={provenance(picture, 'creator')}
        placeholder={say('inspector.creator.example')}
        onEdit={(words) => edit(withCreators(picture, words))}
        onUse={() => edit(asRead(picture, 'creator'))}
      />
      <PictureText
        label={say('inspector.source')}
        name="source"
        completing={creditCompleting(placed, 'source')}
        picture={picture}
        edit={edit}
      />
      <PictureText
        label={say('inspector.copyright')}
        name="copyrightNotice"
        completing={creditCompleting(placed, 'copyrightNotice')}
        picture={picture}
        edit={edit}
      />
      <div className="inspector-two">
        <PictureText label={say('inspector.terms')} name="usageTerms" picture={picture} edit={edit} />
        <PictureText label={say('inspector.expires')} name="expires" picture={picture} edit={edit} />
      </div>
    </>
  );
}

interface PictureTextProps extends Omit<Props, 'placed'> {
  label: string;
  name: TextFieldName;
  completing?: Completing;
}

function PictureText({ label, name, picture, edit, completing }: PictureTextProps) {
  return (
    <ReadText
      label={label}
      {...(completing !== undefined && { completing })}
      value={textOf(picture, name)}
      read={picture.read[name] ?? ''}
      same={provenance(picture, name)}
      onEdit={(words) => edit(withText(picture, name, words))}
      onUse={() => edit(asRead(picture, name))}
    />
  );
}
