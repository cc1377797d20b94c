import type { FieldName, PictureFields, PictureLocation } from '#shared/picture/index.ts';

const labels: Record<FieldName, string> = {
  creator: 'Creator',
  creatorJobTitle: 'Creator’s job title',
  creditLine: 'Credit line',
  source: 'Source',
  copyrightNotice: 'Copyright notice',
  caption: 'Description',
  captionWriter: 'Description writer',
  headline: 'Headline',
  altText: 'Alt text',
  extendedDescription: 'Extended description',
  title: 'Title',
  keywords: 'Keywords',
  dateCreated: 'Date created',
  location: 'Location',
  personsShown: 'Persons shown',
  instructions: 'Instructions',
  usageTerms: 'Usage terms',
  webStatement: 'Web statement of rights',
  licensor: 'Licensor',
  modelRelease: 'Model release',
  propertyRelease: 'Property release',
  dataMining: 'Data mining',
  digitalSourceType: 'Digital source type',
  expires: 'Expires',
};

/** What a field is called by picture desks (IPTC Photo Metadata Standard). */
export function fieldLabel(name: FieldName): string {
  return labels[name];
}

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
