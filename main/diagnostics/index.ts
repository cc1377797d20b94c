export { diagnosticsOf } from './diagnostics.ts';
