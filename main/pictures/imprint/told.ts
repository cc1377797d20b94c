import type { PictureFields } from '#shared/picture/index.ts';

/** Where a picture was taken and by which camera, as its file has it. What it does not have, or may not tell, is absent. */
export interface Origin {
  position?: {
    /** Degrees, south and west below zero (WGS 84). */
    latitude: number;
    longitude: number;
    /** Metres above the sea; null where the file does not say. */
    altitude: number | null;
  };
  cameraSerial?: string;
  lensSerial?: string;
}

/** All that a copy tells of itself: its fields and, where an editor keeps it, where it comes from. */
export interface Told extends PictureFields {
  origin?: Origin;
}
