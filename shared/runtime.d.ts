// The few globals that Node, Electron and a browser all have. `shared` is checked against these alone, so that neither
// Node's nor a DOM's can slip in; `main` and `renderer` bring their own declarations of the same.
declare const crypto: { getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes };
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
declare class URL {
  constructor(address: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
