import { inputRules } from '@tiptap/pm/inputrules';
import type { Plugin } from '@tiptap/pm/state';
import { markdownShortcuts } from './shortcuts.ts';
import { smartMarks } from './smart.ts';

/** What typing does beside letters: Markdown's signs, and the marks of the article's language. */
export function typingRules(): Plugin {
  return inputRules({ rules: [...markdownShortcuts, smartMarks] });
}
