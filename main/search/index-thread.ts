import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { IndexLost } from './keeper.ts';
import type { Asked, Report, Workplace } from './messages.ts';

interface Waiting {
  answer(answer: never): void;
  fail(error: unknown): void;
  progress(done: number, total: number): void;
}

/** The index in its thread, as the desk asks it. It is started by the first question. */
export class IndexThread {
  readonly #workplace: Workplace;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #tasks = 0;
  #closed = false;

  constructor(workplace: Workplace) {
    this.#workplace = workplace;
  }

  /** @throws IndexLost where the index was lost meanwhile, and an empty one took its place */
  ask<Name extends keyof Asked>(
    name: Name,
    ask: Asked[Name]['ask'],
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<Asked[Name]['answer']> {
    if (this.#closed) return Promise.reject(new IndexLost('the index is closed'));
    const worker = this.#started();
    const task = ++this.#tasks;
    return new Promise((answer, fail) => {
      this.#waiting.set(task, { answer, fail, progress });
      worker.ref();
      worker.postMessage({ task, name, ...ask });
    });
  }

  /** Ends the thread. What is under way is broken off: the index is then as it was before, and read further next time. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    const isIdle = this.#waiting.size === 0;
    if (isIdle) await this.ask('close', {});
    this.#closed = true;
    await worker.terminate();
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(threadModule(), { workerData: this.#workplace });
    worker.on('message', (report: Report) => this.#hear(report));
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', () => this.#end(new IndexLost('the index’s thread ended')));
    this.#worker = worker;
    return worker;
  }

  #hear(report: Report): void {
    const waiting = this.#waiting.get(report.task);
    if (waiting === undefined) return;
    if (report.says === 'progress') {
      waiting.progress(report.done, report.total);
      return;
    }
    this.#waiting.delete(report.task);
    // A thread that nobody waits for keeps no program alive.
    if (this.#waiting.size === 0) this.#worker?.unref();
    if (report.says === 'answer') waiting.answer(report.answer as never);
    else waiting.fail(report.says === 'lost' ? new IndexLost('the index was lost') : report.error);
  }

  #end(error: Error): void {
    this.#worker = null;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}

/** Where the thread starts: beside this file in a clone, a bundle of its own in a build. */
function threadModule(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('./thread.ts', import.meta.url));
  const bundle = import.meta.url.includes('/chunks/') ? '../search.js' : './search.js';
  return fileURLToPath(new URL(bundle, import.meta.url));
}
