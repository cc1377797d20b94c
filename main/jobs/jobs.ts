import {
  type Answer,
  answerCall,
  type Desk,
  DeskError,
  type DeskEvent,
  envelopeSchema,
} from '#shared/contract/index.ts';
import { noted } from './noted.ts';

/** The calls under way that someone follows: each can be told to stop. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();

  /** Stops a job; one that is done already, or never was, is no error: the answer is on its way. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  /** Stops every job, for the end of the launch. */
  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  /**
   * Answers a call in its envelope, as it came over a border; never throws. A call with a job's id can be cancelled and
   * tells how far it is. An id that is in use already is refused.
   * @param tell told of progress
   * @param unforeseen told of every error that no code stands for; gives the reference the editor sees
   */
  async answer(
    desk: Desk,
    envelope: unknown,
    tell: (event: DeskEvent) => void,
    unforeseen: (error: unknown) => string,
  ): Promise<Answer> {
    const read = envelopeSchema.safeParse(envelope);
    if (!read.success) return refused('', 'not an envelope');
    const { name, input, job } = read.data;
    return await noted(name, () => this.#answer(desk, name, input, job, tell, unforeseen));
  }

  async #answer(
    desk: Desk,
    name: string,
    input: unknown,
    job: string | undefined,
    tell: (event: DeskEvent) => void,
    unforeseen: (error: unknown) => string,
  ): Promise<Answer> {
    const controller = new AbortController();
    if (job === undefined) {
      return answerCall(desk, name, input, { signal: controller.signal, progress: () => undefined }, unforeseen);
    }
    if (this.#running.has(job)) return refused(name, 'job in use');
    this.#running.set(job, controller);
    try {
      const progress = (done: number, total: number, doing: string) =>
        tell({ name: 'job.progress', payload: { job, done, total, doing } });
      return await answerCall(desk, name, input, { signal: controller.signal, progress }, unforeseen);
    } finally {
      this.#running.delete(job);
    }
  }
}

function refused(name: string, detail: string): Answer {
  return { ok: false, error: new DeskError('call-malformed', { name: name.slice(0, 80), detail }).toWire() };
}
