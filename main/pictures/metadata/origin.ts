import type { Telling } from '#shared/picture/index.ts';
import { z } from '#shared/schema/index.ts';
import type { Origin } from '../imprint/told.ts';

/** Asks ExifTool for the position in degrees, wherever the file has it, and for the serial numbers, the maker's notes' among them. */
export const originArgs = [
  ...['-GPSLatitude#', '-GPSLongitude#', '-GPSAltitude#'],
  ...['-SerialNumber', '-BodySerialNumber', '-LensSerialNumber'],
];

const serial = z
  .union([z.string(), z.number()])
  .transform((value) => `${value}`.trim().slice(0, 200) || undefined)
  .optional()
  .catch(undefined);
const answer = z.object({
  GPSLatitude: z.number().min(-90).max(90).nullable().catch(null).default(null),
  GPSLongitude: z.number().min(-180).max(180).nullable().catch(null).default(null),
  // Written in thousandths of a metre, in four bytes.
  GPSAltitude: z.number().min(-20_000).max(2_000_000).nullable().catch(null).default(null),
  SerialNumber: serial,
  BodySerialNumber: serial,
  LensSerialNumber: serial,
});

/** What ExifTool's answer says of where a picture comes from, as far as that may be told. */
export function originOf(told: unknown, { place, camera }: Telling): Origin {
  const { GPSLatitude, GPSLongitude, GPSAltitude, ...serials } = answer.parse(told);
  const position =
    place && GPSLatitude !== null && GPSLongitude !== null
      ? { latitude: GPSLatitude, longitude: GPSLongitude, altitude: GPSAltitude }
      : undefined;
  const cameraSerial = camera ? (serials.SerialNumber ?? serials.BodySerialNumber) : undefined;
  const lensSerial = camera ? serials.LensSerialNumber : undefined;
  return {
    ...(position === undefined ? {} : { position }),
    ...(cameraSerial === undefined ? {} : { cameraSerial }),
    ...(lensSerial === undefined ? {} : { lensSerial }),
  };
}
