import type { Embed } from '../article/index.ts';
import { short } from './passages.ts';

/** What a sentence about the still picture of an embed tells: which embed, where it has a title. */
export function stillValues({ title }: Embed): { named: string; embed: string } {
  const embed = short(title.trim());
  return { named: embed === '' ? 'no' : 'yes', embed };
}
