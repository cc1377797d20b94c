export {
  type CommandId,
  commandAlsoCalled,
  commandIds,
  commandLabel,
  commandName,
  commands,
  type MenuName,
  menuLabel,
  menus,
} from './commands.ts';
