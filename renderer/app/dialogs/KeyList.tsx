import { useState } from 'react';
import { commandAlsoCalled, commandIds, commandLabel, commands, type MenuName, menus } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { Dialog, FindField, keyWords, useFinder } from '../../ui/index.ts';
import { keysOf } from '../commands/keys.ts';
import { useFrame } from '../places.ts';

const names: Record<MenuName, string> = {
  file: say('app.keys.file'),
  edit: say('app.keys.edit'),
  insert: say('app.keys.insert'),
  format: say('app.keys.format'),
  view: say('app.keys.view'),
  help: say('app.keys.help'),
};

interface Row {
  label: string;
  keys: string;
  alsoCalled: string;
}

const everywhere: readonly Row[] = [
  { label: say('app.keys.escape'), keys: 'Esc', alsoCalled: say('app.keys.escape.also') },
  { label: say('app.keys.slash'), keys: '/', alsoCalled: say('app.keys.slash.also') },
];

/** The list of keyboard shortcuts, as this platform writes them, found by their words or their keys. */
export function KeyList() {
  const isOpen = useFrame((frame) => frame.dialog === 'keys');
  return (
    <Dialog title={say('app.keys')} width="wide" isOpen={isOpen} onClose={() => useFrame.setState({ dialog: null })}>
      <Keys />
    </Dialog>
  );
}

function Keys() {
  const [typed, setTyped] = useState('');
  const fits = useFinder(typed);
  const sections = [...menus.map((menu) => ({ name: names[menu], rows: rowsOf(menu) })), everywhereSection]
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => fits(findable(name, row))) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <FindField label={say('app.keys.find')} value={typed} onChange={setTyped} autoFocus />
      <p className="find-none" role="status">
        {sections.length === 0 && say('app.keys.none')}
      </p>
      <div className="key-list">
        {sections.map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

const everywhereSection = { name: say('app.keys.everywhere'), rows: everywhere };

function rowsOf(menu: MenuName): Row[] {
  return commandIds.flatMap((id) => {
    const keys = keysOf(id);
    if (commands[id].menu !== menu || keys === undefined) return [];
    return [{ label: commandLabel(id), keys: keyWords(keys), alsoCalled: commandAlsoCalled(id) }];
  });
}

function findable(section: string, { label, keys, alsoCalled }: Row): string {
  return [section, label, keys, alsoCalled].join(' ');
}
