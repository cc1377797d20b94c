import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { About, Settings } from '#shared/contract/index.ts';
import { Button, FindField, Segmented, Select, useFinder } from '../ui/index.ts';
import { HouseEditor, type HouseField, houseFields } from './HouseEditor.tsx';
import { loadHouses, newHouse, saveHouse, useHouses } from './houses.ts';
import { changeSettings, useSettings } from './store.ts';

interface SettingsPlaceProps {
  onChooseLibrary: () => void;
  onProblem: (error: unknown) => void;
}

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** What each part may be looked for by, beside what stands in it. */
const alsoCalled = {
  look: 'Look light or dark as the system theme mode appearance colours',
  library: 'Library folder where articles and pictures are disk place',
  houses: 'House styles house style title brand',
};

/** The settings: the look, the library's folder, and the house styles, found by typing. Every change holds at once. */
export function SettingsPlace({ onChooseLibrary, onProblem }: SettingsPlaceProps) {
  const theme = useSettings(({ settings }) => settings.theme);
  const about = useSettings((kept) => kept.about);
  const [typed, setTyped] = useState('');
  const fits = useFinder(typed);
  const fields = fittingFields(fits);
  const isNone = fields.size === 0 && !fits(alsoCalled.look) && !fits(alsoCalled.library);
  return (
    <section className="sheet-place settings" aria-labelledby="settings-title">
      <h1 id="settings-title">Settings</h1>
      <FindField label="Find a setting" value={typed} onChange={setTyped} />
      <p className="find-none" role="status">
        {isNone && 'No setting is called that.'}
      </p>
      <section aria-labelledby="settings-look" hidden={!fits(alsoCalled.look)}>
        <h2 id="settings-look">Look</h2>
        <Segmented
          label="Light or dark"
          hideLabel
          value={theme}
          options={themes}
          onChange={(chosen) => void changeSettings({ theme: chosen }).catch(onProblem)}
        />
      </section>
      <section aria-labelledby="settings-library" hidden={!fits(alsoCalled.library)}>
        <h2 id="settings-library">Library</h2>
        {about !== null && <Folder about={about} onChoose={onChooseLibrary} />}
      </section>
      <HouseStyles fields={fields} onProblem={onProblem} />
      {about !== null && <p className="settings-hint">Standfirst {about.version}. Everything is on this computer.</p>}
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
      <p>
        Articles and pictures are in <code>{about.library}</code>. It is a plain folder: copy it to keep a second one.
      </p>
      {about.host === 'window' ? (
        <Button onPress={onChoose}>Choose another folder…</Button>
      ) : (
        <p className="settings-hint">
          In the browser the folder is chosen at the start: <code>npm start -- --library FOLDER</code>
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
      <h2 id="settings-houses">House styles</h2>
      <p>How a title makes its pages: its name, its words, and what stands around the copy.</p>
      {house !== undefined && houses !== null && (
        <>
          <div className="settings-houses">
            <Select
              label="House style"
              value={house.id}
              options={houses.map(({ id, name }) => ({ value: id, label: name === '' ? 'No name yet' : name }))}
              onChange={setWanted}
            />
            <Button onPress={() => void add().catch(onProblem)}>
              <Plus />
              New house style
            </Button>
          </div>
          <HouseEditor key={house.id} house={house} fields={fields} onProblem={onProblem} />
        </>
      )}
    </section>
  );
}
