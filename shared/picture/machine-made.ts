import { field, type Picture } from './picture.ts';

/** IPTC's digital source types for what a machine made, by how much of the picture it made. */
const types: Readonly<Record<string, 'whole' | 'part'>> = {
  trainedAlgorithmicMedia: 'whole',
  algorithmicMedia: 'whole',
  virtualRecording: 'whole',
  compositeWithTrainedAlgorithmicMedia: 'part',
  compositeSynthetic: 'part',
};

/** Whether a machine made the whole of a picture or a part of it, by its digital source type; null where none did. */
export function machineMade(picture: Picture): 'whole' | 'part' | null {
  const type = field(picture, 'digitalSourceType')?.trim().split('/').at(-1) ?? '';
  return Object.hasOwn(types, type) ? (types[type] ?? null) : null;
}
