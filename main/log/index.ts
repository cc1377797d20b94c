export { unforeseen } from './log.ts';
