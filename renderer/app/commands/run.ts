import type { CommandId } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { dropDrafts } from '../../inspector/index.ts';
import { canUncredit, uncredit } from '../../ledger/index.ts';
import { session } from '../../session/index.ts';
import { tell } from '../../ui/index.ts';
import { refusal, refusalWords, writes } from '../access.ts';
import { useFrame } from '../places.ts';
import { problem } from '../problem.ts';
import { deeds, type FrameCommand, type GalleyCommand } from './deeds.ts';

/** Does a command, whatever it was chosen by: a key, a menu, the palette, a button. What goes wrong becomes a message. */
export function run(command: CommandId): void {
  const why = refusal();
  if (why !== null && writes(command)) {
    tell(say('app.refused.command', { why: refusalWords(why) }));
    return;
  }
  if (!canRun(command)) return;
  if (isLedgerUndo(command)) {
    uncredit().catch(problem);
    return;
  }
  if (!isFrameCommand(command)) {
    session.getState().galley?.run(command);
    if (command === 'edit.undo' || command === 'edit.redo') dropDrafts();
    return;
  }
  const done = async () => deeds[command].run();
  done().catch(problem);
}

/** Whether a command applies now. */
export function canRun(command: CommandId): boolean {
  if (refusal() !== null && writes(command)) return false;
  if (isLedgerUndo(command)) return canUncredit();
  if (isFrameCommand(command)) return deeds[command].enabled?.() ?? true;
  return session.getState().galley?.can(command) ?? false;
}

function isFrameCommand(command: CommandId): command is FrameCommand {
  return Object.hasOwn(deeds, command);
}

/** While the ledger shows, Undo takes back what was done there, not what was typed in the article behind it. */
function isLedgerUndo(command: CommandId): boolean {
  return command === 'edit.undo' && useFrame.getState().place === 'ledger';
}

/** Whether a command acts on the copy. */
export function isGalleyCommand(command: CommandId): command is GalleyCommand {
  return !isFrameCommand(command);
}
