import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components';
import {
  type CommandId,
  commandAlsoCalled,
  commandIds,
  commandLabel,
  commands,
  menuLabel,
} from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { keyWords } from '../../ui/index.ts';
import { keysOf } from '../commands/keys.ts';
import { canRun, run } from '../commands/run.ts';
import { useFrame } from '../places.ts';

/** Every command, found by typing its name or another word for it. */
export function Palette() {
  const isOpen = useFrame((frame) => frame.dialog === 'palette');
  const { contains } = useFilter({ sensitivity: 'base' });
  function close(): void {
    useFrame.setState({ dialog: null });
  }
  function choose(command: CommandId): void {
    close();
    // The focus has to be back in the copy before a command acts on it.
    requestAnimationFrame(() => run(command));
  }
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Modal className="modal palette">
        <Dialog aria-label={say('app.palette')} className="palette-box">
          <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
            <TextField aria-label={say('app.palette.find')} autoFocus className="palette-search">
              <Search />
              <Input placeholder={say('app.palette.what')} />
            </TextField>
            <Menu
              aria-label={say('app.palette.list')}
              className="menu palette-list"
              items={commandIds.filter((id) => id !== 'view.palette' && canRun(id)).map((id) => ({ id }))}
              renderEmptyState={() => <p className="palette-none">{say('app.palette.none')}</p>}
            >
              {({ id }) => (
                <MenuItem id={id} className="menu-item" textValue={findable(id)} onAction={() => choose(id)}>
                  <span>{commandLabel(id)}</span>
                  <small>{menuLabel(commands[id].menu)}</small>
                  <Keys of={id} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ of }: { of: CommandId }) {
  const keys = keysOf(of);
  return keys === undefined ? null : <kbd>{keyWords(keys)}</kbd>;
}

/** Everything a command may be looked for by. */
function findable(command: CommandId): string {
  return [commandLabel(command), menuLabel(commands[command].menu), commandAlsoCalled(command)].join(' ');
}
