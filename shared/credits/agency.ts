import { line, z } from '../schema/index.ts';

/** How long a name or a wording may be, in characters. */
export const longestName = 120;

/** Who supplies pictures, every name they are credited under, and the wording they prescribe. */
export const agencySchema = z.strictObject({
  name: line.min(1).max(longestName),
  /** Other names of it, of its collections and of its services. */
  also: z.array(line.min(1).max(longestName)).max(100),
  /** The credit line it asks for: `{creator}/Getty Images`, `AP Photo/{creator}`; empty where it asks for none. */
  wording: line.max(longestName),
});

export type Agency = z.infer<typeof agencySchema>;
