/** The fuses as Electron leaves them, in its own order. */
const states = '101100010';

/**
 * A stand-in for the place in Electron's executable where its fuses are, so that electron-builder sets them for real and
 * a test reads back what it set: the mark `@electron/fuses` looks for, a version, a length, a state for each.
 */
export function fuseWire() {
  const head = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1');
  return Buffer.concat([head, Buffer.from([1, states.length]), Buffer.from(states, 'latin1')]);
}
