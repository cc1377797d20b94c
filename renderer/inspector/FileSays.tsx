import type { ReactNode } from 'react';
import { say } from '#shared/messages/index.ts';
import { type FieldName, fieldNames, fieldSources, isUnread, type Picture } from '#shared/picture/index.ts';
import { Fold } from './Fold.tsx';
import { fieldWords } from './field-words.ts';
import { sourceWord } from './provenance.ts';

/**
 * Every field as it was read from the file and, beside it, as an editor wrote it; where XMP, IIM and EXIF differ, what each
 * says. Nothing an editor writes changes what was read.
 */
export function FileSays({ picture }: { picture: Picture }) {
  const { read, edited, disagree } = picture;
  const told = fieldNames.filter((name) => name in read || name in disagree || name in edited);
  const differ = told.filter((name) => name in disagree).length;
  const rewritten = told.filter((name) => name in edited).length;
  return (
    <Fold
      title={say('inspector.file')}
      note={<span>{say('inspector.file.counts', { count: told.length, differ, edited: rewritten })}</span>}
    >
      {told.length === 0 && <p>{say(isUnread(picture) ? 'inspector.file.unread' : 'inspector.file.nothing')}</p>}
      <dl>
        {told.map((name) => (
          <FieldSays key={name} picture={picture} name={name} />
        ))}
      </dl>
    </Fold>
  );
}

function FieldSays({ picture: { read, from, disagree, edited }, name }: { picture: Picture; name: FieldName }) {
  const source = from[name];
  const sides = disagree[name];
  return (
    <div>
      <dt>
        {say(`inspector.field.${name}`)}
        {source !== undefined && (
          <span>
            {sides === undefined ? sourceWord(source) : say('inspector.file.counting', { source: sourceWord(source) })}
          </span>
        )}
      </dt>
      {sides === undefined
        ? name in edited && <Says who={say('inspector.read')}>{name in read ? fieldWords(read, name) : ''}</Says>
        : fieldSources.map(
            (each) =>
              sides[each] !== undefined && (
                <Says key={each} who={sourceWord(each)} is={each === source ? 'taken' : 'other'}>
                  {sides[each]}
                </Says>
              ),
          )}
      {name in edited ? (
        <Says who={say('inspector.file.edited')} is="edited">
          {fieldWords(edited, name)}
        </Says>
      ) : (
        sides === undefined && (
          <dd>
            <bdi>{fieldWords(read, name)}</bdi>
          </dd>
        )
      )}
    </div>
  );
}

/** One side of a field, and whose it is. Words of a file run their own way and leave those around them alone. */
function Says({ who, is, children }: { who: string; is?: 'taken' | 'other' | 'edited'; children: ReactNode }) {
  return (
    <dd className="inspector-side" data-is={is}>
      <span>{who}</span>
      {children === '' ? <em>{say('inspector.file.empty')}</em> : <bdi>{children}</bdi>}
    </dd>
  );
}
