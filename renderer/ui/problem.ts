import { DeskError } from '#shared/contract/index.ts';
import { tellError } from './messages.ts';

/** Puts whatever went wrong on screen. What no code of ours stands for also goes to the console, for who looks into it. */
export function problem(error: unknown): void {
  if (error instanceof DeskError) {
    tellError(error);
    return;
  }
  console.error(error);
  tellError(new DeskError('unexpected', { reference: error instanceof Error ? error.name : 'unknown' }));
}
