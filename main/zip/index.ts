/**
 * How every zip entry of ours is written: a plain file, at the first moment a zip can tell, in the zone it is told in, so
 * that equal files make equal zips.
 */
export const plainEntry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 } as const;
