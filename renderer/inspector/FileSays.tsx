import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { fieldNames, fieldSources, isUnread, type Picture } from '#shared/picture/index.ts';
import { fieldLabel, fieldWords } from './field-words.ts';
import { sourceWord } from './provenance.ts';

/** Every field the file carries, as it was read; where XMP, IIM and EXIF differ, what each says. */
export function FileSays({ picture }: { picture: Picture }) {
  const carried = fieldNames.filter((name) => picture.read[name] !== undefined || picture.disagree[name] !== undefined);
  const differ = carried.filter((name) => picture.disagree[name] !== undefined).length;
  return (
    <Disclosure className="inspector-says">
      <Heading>
        <Button slot="trigger">
          <ChevronRight />
          Everything the file says
          <span>{differ === 0 ? carried.length : `${carried.length}, ${differ} differ`}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {carried.length === 0 && (
          <p>{isUnread(picture) ? 'What the file says could not be read.' : 'The file says nothing about itself.'}</p>
        )}
        <dl>
          {carried.map((name) => {
            const from = picture.from[name];
            const disagree = picture.disagree[name];
            return (
              <div key={name}>
                <dt>
                  {fieldLabel(name)}
                  {from !== undefined && <span>{sourceWord(from)}</span>}
                </dt>
                {disagree === undefined ? (
                  <dd>{fieldWords(picture.read, name)}</dd>
                ) : (
                  fieldSources.map(
                    (source) =>
                      disagree[source] !== undefined && (
                        <dd key={source} className="inspector-differs" data-taken={source === from}>
                          <span>{sourceWord(source)}</span>
                          {disagree[source] === '' ? 'empty' : disagree[source]}
                        </dd>
                      ),
                  )
                )}
              </div>
            );
          })}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
