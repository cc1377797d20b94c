import { useState } from 'react';
import { commandAlsoCalled, commandIds, commandLabel, commands, type MenuName, menus } from '#shared/commands/index.ts';
import { Dialog, FindField, keyWords, useFinder } from '../../ui/index.ts';
import { keysOf } from '../commands/keys.ts';
import { useFrame } from '../places.ts';

const names: Record<MenuName, string> = {
  file: 'Articles',
  edit: 'Editing',
  insert: 'Inserting',
  format: 'Format',
  view: 'Getting around',
  help: 'Help',
};

interface Row {
  label: string;
  keys: string;
  alsoCalled: string;
}

const everywhere: readonly Row[] = [
  { label: 'Close, and back to the galley', keys: 'Esc', alsoCalled: 'escape leave' },
  { label: 'Insert a block, on an empty line', keys: '/', alsoCalled: 'slash' },
];

/** The list of keyboard shortcuts, as this platform writes them, found by their words or their keys. */
export function KeyList() {
  const isOpen = useFrame((frame) => frame.dialog === 'keys');
  return (
    <Dialog title="Keyboard shortcuts" width="wide" isOpen={isOpen} onClose={() => useFrame.setState({ dialog: null })}>
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
      <FindField label="Find a shortcut" value={typed} onChange={setTyped} autoFocus />
      <p className="find-none" role="status">
        {sections.length === 0 && 'No shortcut is called that.'}
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

const everywhereSection = { name: 'Everywhere', rows: everywhere };

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
