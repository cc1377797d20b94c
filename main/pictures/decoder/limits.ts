/** The most pixels a picture may have: 16,383 squared, what sharp itself allows. Told from the header, before decoding. */
export const pixelLimit = 16_383 ** 2;

/** The most pixels of HEVC in HEIF: decoded apart, they are held twice. A phone's largest picture has 50 million. */
export const heifPixelLimit = 2 ** 27;

/** How long one picture may keep a decoder busy, in milliseconds. */
export const timeLimit = 60_000;

/** How much memory a decoder may hold, in bytes; it ends itself above that. */
export const memoryLimit = 1.5 * 1024 ** 3;
