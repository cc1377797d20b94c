import { availableParallelism } from 'node:os';
import { DeskError } from '#shared/contract/index.ts';
import type { Fork } from './fork.ts';
import { timeLimit } from './limits.ts';
import { type Answer, type InspectTask, type RenderTask, type Task, taskSchema } from './messages.ts';
import { DecoderDied, Worker } from './worker.ts';

/** How many pictures are decoded at once, and how long an idle process is kept, in milliseconds. */
const processes = Math.min(2, availableParallelism());
const idleTime = 30_000;

/** What looking at a picture's file came to; its size is as shown, EXIF orientation applied. */
export type Inspection =
  | { is: 'whole'; width: number; height: number }
  | { is: 'too-many-pixels'; width: number; height: number; limit: number }
  | { is: 'damaged'; detail: string };

/** A picture that was taken in whole cannot be decoded any more. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}

/** Decodes pictures in processes of their own, started when needed and replaced when they die. */
export class Decoder {
  readonly #fork: Fork;
  readonly #patience: number;
  readonly #workers = new Set<Worker>();
  readonly #queue: { task: Task; resolve(answer: Promise<Answer>): void }[] = [];
  #idleTimer: NodeJS.Timeout | null = null;
  #closed = false;

  /** @param patience how long one picture may keep a process busy, in milliseconds */
  constructor(fork: Fork, patience: number = timeLimit) {
    this.#fork = fork;
    this.#patience = patience;
  }

  /** Reads a picture to its end. One that kills its process, or keeps it too long, counts as damaged. */
  async inspect(task: InspectTask): Promise<Inspection> {
    try {
      const answer = await this.#perform(task);
      if (answer.says === 'whole') return { is: 'whole', width: answer.width, height: answer.height };
      if (answer.says === 'too-many-pixels')
        return { is: 'too-many-pixels', width: answer.width, height: answer.height, limit: answer.limit };
      if (answer.says === 'damaged') return { is: 'damaged', detail: answer.detail };
      throw new Error(`The decoder answered “${answer.says}” when asked to inspect`);
    } catch (error) {
      if (error instanceof DecoderDied && !this.#closed) return { is: 'damaged', detail: error.message };
      throw this.#closed ? new DeskError('cancelled', {}, { cause: error }) : error;
    }
  }

  /** Writes a rendition. @throws UnreadablePicture; Error when it could not be written; DeskError `cancelled` */
  async render(task: RenderTask): Promise<void> {
    const answer = await this.#survived(task);
    if (answer.says === 'damaged') throw new UnreadablePicture(answer.detail);
    if (answer.says !== 'rendered') throw new Error('detail' in answer ? answer.detail : answer.says);
  }

  /**
   * How a picture looks, as bits in hexadecimal; empty where it is too plain to tell from another.
   * @throws UnreadablePicture; DeskError `cancelled`
   */
  async look(file: string): Promise<string> {
    const answer = await this.#survived({ does: 'look', file });
    if (answer.says === 'looks') return answer.bits;
    throw new UnreadablePicture('detail' in answer ? answer.detail : answer.says);
  }

  /** Ends every process; tasks under way are cancelled, which is no fault of their pictures. */
  close(): void {
    this.#closed = true;
    this.#dismiss();
  }

  /** Does a task; a picture that kills its process cannot be read. */
  async #survived(task: Task): Promise<Answer> {
    try {
      return await this.#perform(task);
    } catch (error) {
      if (error instanceof DecoderDied && !this.#closed) throw new UnreadablePicture(error.message, { cause: error });
      throw this.#closed ? new DeskError('cancelled', {}, { cause: error }) : error;
    }
  }

  #dismiss(): void {
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer);
    for (const worker of this.#workers) worker.end();
  }

  #perform(task: Task): Promise<Answer> {
    return new Promise((resolve) => {
      // A task that does not fit would end the process, and look like a picture that did.
      this.#queue.push({ task: taskSchema.parse(task), resolve });
      this.#next();
    });
  }

  #next(): void {
    const waiting = this.#queue[0];
    if (waiting === undefined) {
      this.#rest();
      return;
    }
    const worker = this.#free();
    if (worker === null) return;
    this.#queue.shift();
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer);
    const answer = worker.perform(waiting.task);
    waiting.resolve(answer);
    const after = () => this.#next();
    answer.then(after, after);
  }

  #free(): Worker | null {
    for (const worker of this.#workers) if (worker.idle) return worker;
    if (this.#workers.size >= processes) return null;
    const worker = new Worker(this.#fork, this.#patience, (ended) => this.#workers.delete(ended));
    this.#workers.add(worker);
    return worker;
  }

  #rest(): void {
    if ([...this.#workers].some((worker) => !worker.idle)) return;
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#dismiss(), idleTime).unref();
  }
}
