import { newId } from '#shared/article/index.ts';
import {
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  DeskError,
  type DeskEvent,
  type EventName,
  type EventPayload,
  fromWire,
} from '#shared/contract/index.ts';
import { type Cut, cutName } from '#shared/picture/index.ts';
import type { z } from '#shared/schema/index.ts';
import type { Transport } from './transport.ts';

/** How far a long call is: `done` of `total`, and what it is doing. */
export interface Progress {
  done: number;
  total: number;
  doing: string;
}

/** How to follow a call, and how to stop it. */
export interface CallOptions {
  /** Aborting it asks the desk to stop; the call then ends with `cancelled`. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How large a picture to ask for: 320 px wide, 1600 px wide, or as received. */
export type Rendition = 'thumb' | 'screen' | 'original';

/** The desk as the window sees it. */
export interface DeskClient {
  /** Makes a call of the contract. @throws DeskError, whatever went wrong */
  call<Name extends CallName>(name: Name, input: CallInput<Name>, options?: CallOptions): Promise<CallOutput<Name>>;
  /** Listens to an event; gives the way to stop. */
  on<Name extends EventName>(name: Name, heard: (payload: EventPayload<Name>) => void): () => void;
  /** Makes an address the desk gave (`/preview/…`) one that this page may load. */
  address(path: string): string;
  /** Where the window loads a picture from. @param cut what is shown of it; all of it, as the camera held it, by default */
  pictureAddress(hash: string, rendition: Rendition, cut?: Cut | null): string;
  /** Where an article can be taken from as one file with its pictures, in full, for another program to ask there. */
  articleAddress(id: string, name: string): string;
}

/** A typed client over a transport: nothing from the wire is believed before its schema has read it. */
export function deskOver(transport: Transport): DeskClient {
  const listeners = new Set<(event: DeskEvent) => void>();
  let stopListening: (() => void) | null = null;

  function listen(heard: (event: DeskEvent) => void): () => void {
    listeners.add(heard);
    stopListening ??= transport.listen((event) => {
      for (const listener of [...listeners]) listener(event);
    });
    return () => {
      listeners.delete(heard);
      if (listeners.size > 0) return;
      stopListening?.();
      stopListening = null;
    };
  }

  function on<Name extends EventName>(name: Name, heard: (payload: EventPayload<Name>) => void): () => void {
    return listen((event) => {
      if (isNamed(event, name)) heard(event.payload);
    });
  }

  async function call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    { signal, onProgress }: CallOptions = {},
  ): Promise<CallOutput<Name>> {
    if (signal?.aborted) throw new DeskError('cancelled', {});
    const job = signal === undefined && onProgress === undefined ? undefined : newId();
    const unfollow =
      onProgress === undefined
        ? undefined
        : on('job.progress', ({ job: of, ...progress }) => {
            if (of === job) onProgress(progress);
          });
    const cancel = () => {
      if (job !== undefined) void transport.call('job.cancel', { job }, undefined);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const answer = await transport.call(name, input, job);
      if (!answer.ok) throw fromWire(answer.error);
      return parsed(rows[name].output, answer.output);
    } finally {
      unfollow?.();
      signal?.removeEventListener('abort', cancel);
    }
  }

  return {
    call,
    on,
    address: (path) => transport.address(path),
    pictureAddress: (hash, rendition, cut = null) =>
      transport.address(`/picture/${hash}/${rendition}${cut === null ? '' : `/${cutName(cut)}`}`),
    articleAddress: (id, name) =>
      new URL(transport.address(`/article/${id}/${encodeURIComponent(name)}`), window.location.href).href,
  };
}

/** The table again, seen so that a generic name picks its own output. */
const rows: { [Name in CallName]: { output: z.ZodType<CallOutput<Name>> } } = calls;

function parsed<Output>(schema: z.ZodType<Output>, output: unknown): Output {
  const read = schema.safeParse(output);
  if (!read.success) throw new DeskError('unexpected', { reference: 'unreadable answer' }, { cause: read.error });
  return read.data;
}

function isNamed<Name extends EventName>(
  event: DeskEvent,
  name: Name,
): event is DeskEvent & { name: Name; payload: EventPayload<Name> } {
  return event.name === name;
}
