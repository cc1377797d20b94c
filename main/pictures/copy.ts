import type { Cut, PictureFields, Telling } from '#shared/picture/index.ts';
import type { RenditionType } from './decoder/messages.ts';

/** A copy of a picture as a page asks for it. */
export interface Copy {
  hash: string;
  /** What is shown of it; null for all of it, as the camera held it. */
  cut: Cut | null;
  /** Pixels across; null for the picture’s own pixels, all of them. */
  width: number | null;
  type: RenditionType;
  /** What it says of itself, and nothing else. */
  fields: PictureFields;
  /** What it may say of where it comes from. */
  telling: Telling;
}
