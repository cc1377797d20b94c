export { problem } from '../ui/index.ts';
