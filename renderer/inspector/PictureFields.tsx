import type { PictureFields as Fields, Picture } from '#shared/picture/index.ts';
import { asRead, creatorWords, type TextFieldName, textOf, withCreators, withText } from './edits.ts';
import { provenance } from './provenance.ts';
import { ReadText } from './ReadText.tsx';

interface Props {
  picture: Picture;
  edit(edited: Fields): void;
}

/** Who made the picture and what may be done with it: what the file says, and what an editor wrote over it. */
export function PictureFields({ picture, edit }: Props) {
  const creator = picture.edited.creator ?? picture.read.creator;
  return (
    <>
      <ReadText
        label="Creator"
        value={creatorWords(creator)}
        read={creatorWords(picture.read.creator)}
        same={provenance(picture, 'creator')}
        placeholder="Name; another name"
        onEdit={(words) => edit(withCreators(picture, words))}
        onUse={() => edit(asRead(picture, 'creator'))}
      />
      <PictureText label="Source" name="source" picture={picture} edit={edit} />
      <PictureText label="Copyright notice" name="copyrightNotice" picture={picture} edit={edit} />
      <div className="inspector-two">
        <PictureText label="Usage terms" name="usageTerms" picture={picture} edit={edit} />
        <PictureText label="Expires" name="expires" picture={picture} edit={edit} />
      </div>
    </>
  );
}

function PictureText({ label, name, picture, edit }: Props & { label: string; name: TextFieldName }) {
  return (
    <ReadText
      label={label}
      value={textOf(picture, name)}
      read={picture.read[name] ?? ''}
      same={provenance(picture, name)}
      onEdit={(words) => edit(withText(picture, name, words))}
      onUse={() => edit(asRead(picture, name))}
    />
  );
}
