import { type Head, headSchema } from '../article/index.ts';
import { z } from '../schema/index.ts';
import { compareTexts, partSchema } from './compare.ts';

/** A field of the head that says something else. */
export const headChangeSchema = z.strictObject({ field: headSchema.keyof(), text: z.array(partSchema) });

export type HeadChange = z.infer<typeof headChangeSchema>;

/** The fields of the head that differ, in the order the head has them. */
export function headChanges(before: Head, after: Head): HeadChange[] {
  return headSchema
    .keyof()
    .options.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, text: compareTexts(fieldText(before, field), fieldText(after, field)) }));
}

/** A field of the head in words. */
function fieldText(head: Head, field: keyof Head): string {
  switch (field) {
    case 'bylines':
      return head.bylines.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('\n');
    case 'dated':
      return head.dated.date === null ? head.dated.printed : `${head.dated.printed} (${head.dated.date})`;
    case 'search':
      return [head.search.title, head.search.description].filter((text) => text !== '').join('\n');
    case 'tags':
      return head.tags.join(', ');
    default:
      return head[field] ?? '';
  }
}
