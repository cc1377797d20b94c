import { commandIds, commands, menus } from '#shared/commands/index.ts';
import { Dialog, keyWords } from '../../ui/index.ts';
import { keysOf } from '../commands/keys.ts';
import { useFrame } from '../places.ts';

const names = {
  file: 'Articles',
  edit: 'Editing',
  insert: 'Inserting',
  format: 'Format',
  view: 'Getting around',
  help: 'Help',
};

/** The list of keyboard shortcuts, as this platform writes them. */
export function KeyList() {
  const isOpen = useFrame((frame) => frame.dialog === 'keys');
  return (
    <Dialog title="Keyboard shortcuts" width="wide" isOpen={isOpen} onClose={() => useFrame.setState({ dialog: null })}>
      <div className="key-list">
        {menus.map((menu) => {
          const rows = commandIds.flatMap((id) => {
            const keys = keysOf(id);
            return commands[id].menu === menu && keys !== undefined ? [{ id, keys }] : [];
          });
          return (
            rows.length > 0 && (
              <section key={menu}>
                <h3>{names[menu]}</h3>
                <dl>
                  {rows.map(({ id, keys }) => (
                    <div key={id}>
                      <dt>{commands[id].label}</dt>
                      <dd>
                        <kbd>{keyWords(keys)}</kbd>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          );
        })}
        <section>
          <h3>Everywhere</h3>
          <dl>
            <div>
              <dt>Close, and back to the galley</dt>
              <dd>
                <kbd>Esc</kbd>
              </dd>
            </div>
            <div>
              <dt>Insert a block, on an empty line</dt>
              <dd>
                <kbd>/</kbd>
              </dd>
            </div>
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
