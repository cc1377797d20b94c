import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { About, Settings } from '#shared/contract/index.ts';
import { languages, languageTags, say } from '#shared/messages/index.ts';
import { Button, FindField, rich, Segmented, Select, useFinder } from '../ui/index.ts';
import { HouseEditor, type HouseField, houseFields } from './HouseEditor.tsx';
import { loadHouses, newHouse, saveHouse, useHouses } from './houses.ts';
import { changeSettings, useSettings } from './store.ts';

interface SettingsPlaceProps {
  onChooseLibrary: () => void;
  /** Another language is wanted: words are saved, then the window is shown anew. */
  onLanguage: (language: Settings['language']) => void;
  onProblem: (error: unknown) => void;
}

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: say('settings.theme.system') },
  { value: 'light', label: say('settings.theme.light') },
  { value: 'dark', label: say('settings.theme.dark') },
];

const spoken: { value: Settings['language']; label: string }[] = [
  { value: 'system', label: say('settings.language.system') },
  // Each by its own name, so that it is found by who reads no other.
  ...languageTags.map((tag) => ({ value: tag, label: languages[tag].name })),
];

/** What each part may be looked for by, beside what stands in it. */
const alsoCalled = {
  look: say('settings.look.also'),
  language: say('settings.language.also'),
  library: say('settings.library.also'),
  houses: say('settings.houses.also'),
};

/** The settings: the look, the language, the library's folder, and the house styles, found by typing. Every change holds at once. */
export function SettingsPlace({ onChooseLibrary, onLanguage, onProblem }: SettingsPlaceProps) {
  const theme = useSettings(({ settings }) => settings.theme);
  const language = useSettings(({ settings }) => settings.language);
  const about = useSettings((kept) => kept.about);
  const [typed, setTyped] = useState('');
  const fits = useFinder(typed);
  const fields = fittingFields(fits);
  const isNone = fields.size === 0 && ![alsoCalled.look, alsoCalled.language, alsoCalled.library].some(fits);
  return (
    <section className="sheet-place settings" aria-labelledby="settings-title">
      <h1 id="settings-title">{say('settings.title')}</h1>
      <FindField label={say('settings.find')} value={typed} onChange={setTyped} />
      <p className="find-none" role="status">
        {isNone && say('settings.find.none')}
      </p>
      <section aria-labelledby="settings-look" hidden={!fits(alsoCalled.look)}>
        <h2 id="settings-look">{say('settings.look')}</h2>
        <Segmented
          label={say('settings.theme')}
          hideLabel
          value={theme}
          options={themes}
          onChange={(chosen) => void changeSettings({ theme: chosen }).catch(onProblem)}
        />
      </section>
      <section aria-labelledby="settings-language" hidden={!fits(alsoCalled.language)}>
        <h2 id="settings-language">{say('settings.language')}</h2>
        <Select
          label={say('settings.language.of')}
          value={language}
          options={spoken}
          onChange={onLanguage}
          below={<p className="settings-hint">{say('settings.language.hint')}</p>}
        />
      </section>
      <section aria-labelledby="settings-library" hidden={!fits(alsoCalled.library)}>
        <h2 id="settings-library">{say('settings.library')}</h2>
        {about !== null && <Folder about={about} onChoose={onChooseLibrary} />}
      </section>
      <HouseStyles fields={fields} onProblem={onProblem} />
      {about !== null && <p className="settings-hint">{say('settings.foot', { version: about.version })}</p>}
    </section>
  );
}

/** The fields of a house style that fit: all where the part itself does. */
function fittingFields(fits: (words: string) => boolean): ReadonlySet<HouseField> {
  const found = houseFields.filter(({ words }) => fits(`${alsoCalled.houses} ${words}`));
  return new Set(found.map(({ field }) => field));
}

function Folder({ about, onChoose }: { about: About; onChoose: () => void }) {
  return (
    <>
      <p>{rich('settings.library.where', { folder: <code>{about.library}</code> })}</p>
      {about.host === 'window' ? (
        <Button onPress={onChoose}>{say('settings.library.choose')}</Button>
      ) : (
        <p className="settings-hint">
          {rich('settings.library.browser', { command: <code>npm start -- --library FOLDER</code> })}
        </p>
      )}
    </>
  );
}

interface HouseStylesProps {
  /** The fields to show; none hides the part. */
  fields: ReadonlySet<HouseField>;
  onProblem: (error: unknown) => void;
}

function HouseStyles({ fields, onProblem }: HouseStylesProps) {
  const houses = useHouses((known) => known.houses);
  const [wanted, setWanted] = useState<string | null>(null);
  const house = houses?.find(({ id }) => id === wanted) ?? houses?.[0];
  useEffect(() => {
    loadHouses().catch(onProblem);
  }, [onProblem]);
  async function add(): Promise<void> {
    const made = newHouse();
    await saveHouse(made);
    setWanted(made.id);
  }
  return (
    <section aria-labelledby="settings-houses" hidden={fields.size === 0}>
      <h2 id="settings-houses">{say('settings.houses')}</h2>
      <p>{say('settings.houses.what')}</p>
      {house !== undefined && houses !== null && (
        <>
          <div className="settings-houses">
            <Select
              label={say('settings.house')}
              value={house.id}
              options={houses.map(({ id, name }) => ({
                value: id,
                label: name === '' ? say('settings.house.unnamed') : name,
              }))}
              onChange={setWanted}
            />
            <Button onPress={() => void add().catch(onProblem)}>
              <Plus />
              {say('settings.house.new')}
            </Button>
          </div>
          <HouseEditor key={house.id} house={house} fields={fields} onProblem={onProblem} />
        </>
      )}
    </section>
  );
}
