import type { Rectangle } from 'electron';
import { z } from '#shared/schema/index.ts';
import { JsonFile, TornJson } from '../disk/index.ts';

const placementSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(480).max(20_000),
  height: z.int().min(360).max(20_000),
  maximized: z.boolean(),
});

/** Where a window stands on the desktop, in its units. */
export type Placement = z.infer<typeof placementSchema>;

/** The displays of a desktop, as Electron lists them. */
export type Displays = readonly { readonly workArea: Rectangle }[];

const kept = z.record(z.string(), placementSchema);

/** How many arrangements of displays are remembered: the desk at work, the one at home, the laptop alone, and some more. */
const most = 8;

/**
 * The placement a window had when it was last closed with these displays; null when there is none that can be used. Each
 * arrangement has its own: a laptop that comes back to its desk finds its window where it stood there.
 */
export async function readPlacement(file: string, displays: Displays): Promise<Placement | null> {
  const placement = (await readAll(file))[arrangement(displays)];
  return placement !== undefined && isOnScreen(placement, displays) ? placement : null;
}

/** Remembers where a window stands with these displays. */
export async function writePlacement(file: string, displays: Displays, placement: Placement): Promise<void> {
  const { [arrangement(displays)]: _, ...others } = await readAll(file);
  const lately = Object.entries(others).slice(1 - most);
  await new JsonFile<unknown>(file).write(Object.fromEntries([...lately, [arrangement(displays), placement]]));
}

async function readAll(file: string): Promise<Record<string, Placement>> {
  try {
    return kept.catch({}).parse(await new JsonFile<unknown>(file).read());
  } catch (error) {
    // A torn file costs the editor a window in the middle of the screen, and is written anew when it closes.
    if (error instanceof TornJson) return {};
    throw error;
  }
}

function arrangement(displays: Displays): string {
  return displays
    .map(({ workArea: { x, y, width, height } }) => `${width}x${height}+${x}+${y}`)
    .sort()
    .join(' ');
}

/** Whether enough of a window shows on one of the displays to be taken hold of. */
function isOnScreen({ x, y, width }: Rectangle, displays: Displays): boolean {
  const grip = 100;
  return displays.some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= grip && y >= workArea.y && y <= workArea.y + workArea.height - grip;
  });
}
