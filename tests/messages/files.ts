import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, languages } from '#shared/messages/index.ts';
import { english } from '../../shared/messages/english.ts';
import { german } from '../../shared/messages/german.ts';

/** The messages of every language, by its tag. */
export const files: Record<Language, Record<string, string>> = { en: english, de: german };

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message asks for, and what it must not leave out. */
export interface Form {
  /** The placeholders and tags, each as often as it may stand once in a way of saying it. */
  needs: string[];
  /** The words of every choice by number, by what is counted. */
  plurals: { of: string; type: 'cardinal' | 'ordinal'; words: string[] }[];
  /** The words of every other choice. */
  selects: Map<string, string[]>;
}

/** The form of a message. @throws SyntaxError when it is not ICU MessageFormat */
export function formOf(language: Language, message: string): Form {
  const form: Form = { needs: [], plurals: [], selects: new Map() };
  read(new IntlMessageFormat(message, languages[language].locale).getAst(), form);
  form.needs = [...new Set(form.needs)].sort();
  return form;
}

function read(elements: readonly Element[], form: Form): void {
  for (const element of elements) {
    // A literal (0) and the number sign of a plural (7) ask for nothing.
    if (element.type === 0 || element.type === 7) continue;
    form.needs.push(`${'children' in element ? '<>' : ''}${element.value}`);
    if ('children' in element) read(element.children, form);
    if (!('options' in element)) continue;
    const words = Object.keys(element.options);
    if ('pluralType' in element)
      form.plurals.push({ of: element.value, type: element.pluralType ?? 'cardinal', words });
    else form.selects.set(element.value, words.sort());
    for (const { value } of Object.values(element.options)) read(value, form);
  }
}
