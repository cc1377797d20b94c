import type { Finding } from './finding.ts';

/**
 * Whether an editor may export in spite of what stops it, giving a reason: what is missing or wrong about a picture that
 * is there, in a figure or as the still of an embed. An article without its headline is unfinished, and a frame without its file has nothing to export.
 */
export function isOverridable({ at, code }: Finding): boolean {
  if (code === 'credit-missing' || code.startsWith('rights-')) return true;
  return at.kind === 'figure' && code !== 'picture-missing';
}
