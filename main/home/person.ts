import { userInfo } from 'node:os';
import { isSystemError } from '../disk/index.ts';

/** The name of the person as the operating system has it; empty where it has none, as in some containers. */
export function personName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}
