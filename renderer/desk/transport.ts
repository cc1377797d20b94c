import type { Answer, DeskEvent } from '#shared/contract/index.ts';

/** What carries a call to the desk and its events back: Electron's preload bridge, or loopback HTTP. */
export interface Transport {
  call(name: string, input: unknown, job: string | undefined): Promise<Answer>;
  /** Starts telling events; gives the way to stop. */
  listen(heard: (event: DeskEvent) => void): () => void;
  /** Makes an address the desk gave (`/picture/…`) one that this page may load. */
  address(path: string): string;
}
