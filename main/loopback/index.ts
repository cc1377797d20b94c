export { type Loopback, type LoopbackOptions, openLoopback } from './loopback.ts';
