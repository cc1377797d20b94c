export { type CommandId, type CommandRow, commandIds, commands, type MenuName, menus } from './commands.ts';
