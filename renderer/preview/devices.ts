import { say } from '#shared/messages/index.ts';

/** What the page can be looked at on. */
export const devices = ['side', 'phone', 'tablet', 'desktop', 'print'] as const;
export type Device = (typeof devices)[number];

/** A screen on the stage: its size as the page sees it, how thick its rim is, and the scale it is drawn at. */
export interface Screen {
  kind: Exclude<Device, 'side'>;
  caption: string;
  width: number;
  height: number;
  rim: number;
  scale: number;
}

const sizes = {
  phone: { width: 390, height: 844, rim: 9, most: 1 },
  tablet: { width: 820, height: 1090, rim: 13, most: 1 },
  desktop: { width: 1366, height: 860, rim: 0, most: 1 },
  print: { width: 794, height: 1123, rim: 0, most: 1 },
} as const;

/** The bar over the desktop's page, the line under a screen, and the air around and between them, in pixels. */
const chrome = 26;
const captionRoom = 32;
const air = { around: 24, between: 30 };
/** A phone beside a desktop is drawn a little larger than true, so that it can be read. */
const phoneBeside = 1.25;

/** The screens for a device, scaled to fit a stage of that many pixels. */
export function screensFor(device: Device, stage: { width: number; height: number }): Screen[] {
  const width = Math.max(stage.width - 2 * air.around, 200);
  const height = Math.max(stage.height - 2 * air.around - captionRoom, 200);
  if (device !== 'side') return [alone(device, width, height)];
  const { desktop, phone } = sizes;
  const room = width - air.between - 2 * phone.rim;
  const scale = round(Math.min(room / (desktop.width + phone.width * phoneBeside), 0.62));
  const phoneScale = round(Math.min(scale * phoneBeside, (height - 2 * phone.rim) / phone.height));
  const tall = Math.min(Math.max((height - chrome) / scale, desktop.height), 1_180);
  return [
    screen('desktop', scale, Math.round(Math.min(tall, (height - chrome) / scale))),
    screen('phone', phoneScale, phone.height),
  ];
}

function alone(kind: Screen['kind'], width: number, height: number): Screen {
  const size = sizes[kind];
  const inside = { width: width - 2 * size.rim, height: height - 2 * size.rim - (kind === 'desktop' ? chrome : 0) };
  // A page of paper may be taller than the stage, which scrolls: a page too small to read is no use.
  const byHeight = kind === 'print' ? Math.max(inside.height / size.height, 0.75) : inside.height / size.height;
  return screen(kind, round(Math.min(inside.width / size.width, byHeight, size.most)), size.height);
}

function screen(kind: Screen['kind'], scale: number, height: number): Screen {
  const { width, rim } = sizes[kind];
  return { kind, caption: say(`preview.screen.${kind}`, { width: String(width) }), width, height, rim, scale };
}

function round(scale: number): number {
  return Math.floor(scale * 1_000) / 1_000;
}
