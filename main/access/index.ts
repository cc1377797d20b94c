export { type Access, HeldAccess, type HoldOptions, soleAccess, visitorAccess } from './access.ts';
export { lockName } from './record.ts';
