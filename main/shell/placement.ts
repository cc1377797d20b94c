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

/** Where the window stands on the desktop, in its units. */
export type Placement = z.infer<typeof placementSchema>;

/** The placement the window had when it was last closed; null when there is none that can be used. */
export async function readPlacement(file: string): Promise<Placement | null> {
  try {
    const read = placementSchema.safeParse(await new JsonFile<unknown>(file).read());
    return read.success ? read.data : null;
  } catch (error) {
    // A torn file costs the editor a window in the middle of the screen, and is written anew when it closes.
    if (error instanceof TornJson) return null;
    throw error;
  }
}

export async function writePlacement(file: string, placement: Placement): Promise<void> {
  await new JsonFile<Placement>(file).write(placement);
}

/** Whether enough of a window shows on one of the displays to be taken hold of. Displays come and go between launches. */
export function isOnScreen({ x, y, width }: Rectangle, displays: readonly { workArea: Rectangle }[]): boolean {
  const grip = 100;
  return displays.some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= grip && y >= workArea.y && y <= workArea.y + workArea.height - grip;
  });
}
