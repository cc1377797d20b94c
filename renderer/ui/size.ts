import { locale, say } from '#shared/messages/index.ts';

const whole = new Intl.NumberFormat(locale(), { maximumFractionDigits: 0, useGrouping: false });
const tenths = new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A file's size as an editor reads it: `1.8 MB`, `640 kB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return say('ui.size.bytes', { bytes });
  if (bytes < 999_500) return say('ui.size.kilobytes', { kilobytes: whole.format(bytes / 1_000) });
  const megabytes = (bytes < 10_000_000 ? tenths : whole).format(bytes / 1_000_000);
  return say('ui.size.megabytes', { megabytes });
}
