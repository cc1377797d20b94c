import type { Finding } from './finding.ts';

/**
 * Whether an editor may export in spite of what stops it, giving a reason: what is missing or wrong about a picture that
 * is there. An article without its headline is unfinished, and a frame without its file has nothing to export.
 */
export function isOverridable({ at, code }: Finding): boolean {
  return at.kind === 'figure' && code !== 'picture-missing';
}
