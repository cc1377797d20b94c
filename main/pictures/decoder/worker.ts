import { type Child, decoderModule, type Fork } from './fork.ts';
import { type Answer, answerSchema, type Task } from './messages.ts';

/** A decoder died, or took too long, over one picture. */
export class DecoderDied extends Error {
  override readonly name = 'DecoderDied';
}

interface Pending {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** One decoding process, doing one task at a time. */
export class Worker {
  readonly #child: Child;
  readonly #patience: number;
  #pending: Pending | null = null;
  #ready = false;
  #ended = false;

  /** @param patience how long one task may take, in milliseconds */
  constructor(fork: Fork, patience: number, ended: (worker: Worker) => void) {
    this.#patience = patience;
    this.#child = fork(decoderModule());
    this.#child.onMessage((message) => this.#hear(message));
    this.#child.onEnd(() => {
      this.#ended = true;
      ended(this);
      // One that never came up did not die of a picture.
      const error = this.#ready ? new DecoderDied('The decoder died') : new Error('The decoder does not start');
      this.#settle()?.reject(error);
    });
  }

  get idle(): boolean {
    return this.#pending === null && !this.#ended;
  }

  /** Does one task. @throws DecoderDied when the process did not survive it; Error when it never started */
  async perform(task: Task): Promise<Answer> {
    const timer = setTimeout(() => this.#child.kill(), this.#patience);
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#pending = { resolve, reject };
        this.#child.send(task);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    this.#child.kill();
  }

  #hear(message: unknown): void {
    const answer = answerSchema.parse(message);
    if (answer.says === 'ready') this.#ready = true;
    else this.#settle()?.resolve(answer);
  }

  #settle(): Pending | null {
    const pending = this.#pending;
    this.#pending = null;
    return pending;
  }
}
