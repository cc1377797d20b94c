import type { FieldName, PictureFields, PictureLocation } from '#shared/picture/index.ts';

/** A field's value as words; empty when it has none. */
export function fieldWords(fields: PictureFields, name: FieldName): string {
  if (name === 'location') return fields.location === undefined ? '' : locationWords(fields.location);
  if (name === 'licensor') {
    return (fields.licensor ?? []).map(({ name: who, url }) => [who, url].filter(filled).join(', ')).join('; ');
  }
  const value = fields[name];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.join('; ');
}

function locationWords({ sublocation, city, region, country, countryCode }: PictureLocation): string {
  return [sublocation, city, region, filled(country) ? country : countryCode].filter(filled).join(', ');
}

function filled(words: string): boolean {
  return words.trim() !== '';
}
