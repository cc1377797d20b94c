import { useEffect, useState } from 'react';
import { layouts, statuses } from '#shared/article/index.ts';
import { asDeskError } from '#shared/contract/index.ts';
import type { HouseStyle } from '#shared/house/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { Select, statusWords, tellError } from '../ui/index.ts';
import { AsRead } from './AsRead.tsx';
import type { HeadProps } from './head.ts';
import { languageOptions, languageWord } from './languages.ts';

/** Where the article stands and how its page is laid out. */
export function Standing({ head, change }: HeadProps) {
  return (
    <div className="inspector-two">
      <Select
        label={say('inspector.status')}
        value={head.status}
        options={statuses.map((value) => ({ value, label: statusWords[value] }))}
        onChange={(status) => change({ status })}
      />
      <Select
        label={say('inspector.layout')}
        value={head.layout}
        options={layouts.map((value) => ({ value, label: say(`inspector.layout.${value}`) }))}
        onChange={(layout) => change({ layout })}
      />
    </div>
  );
}

/** The language of the copy and the house style of the page. */
export function Making({ head, read, change }: HeadProps) {
  const houses = useHouses();
  const isSame = read === null || head.language === read.language;
  const named = houses.map(({ id, name }) => ({ value: id, label: name === '' ? say('inspector.house.plain') : name }));
  const known = named.some(({ value }) => value === head.houseStyle);
  return (
    <>
      <Select
        label={say('inspector.language')}
        value={head.language}
        options={languageOptions(head.language)}
        isEdited={!isSame}
        onChange={(language) => change({ language })}
        below={
          <AsRead
            read={read === null ? null : languageWord(read.language)}
            isSame={isSame}
            label={say('inspector.language.read')}
            onUse={() => change({ language: read?.language ?? head.language })}
          />
        }
      />
      <Select
        label={say('inspector.house')}
        value={head.houseStyle}
        options={known ? named : [...named, { value: head.houseStyle, label: head.houseStyle }]}
        onChange={(houseStyle) => change({ houseStyle })}
      />
    </>
  );
}

/** The house styles of the library; none until they were read, and then the article's own stands alone. */
function useHouses(): readonly HouseStyle[] {
  const [houses, setHouses] = useState<readonly HouseStyle[]>([]);
  useEffect(() => {
    let gone = false;
    desk.call('houses.list', {}).then(
      (list) => {
        if (!gone) setHouses(list);
      },
      (error: unknown) => tellError(asDeskError(error, () => 'house-styles')),
    );
    return () => {
      gone = true;
    };
  }, []);
  return houses;
}
