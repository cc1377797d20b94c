// The whole of the thread that keeps the search index, so that no reading and no query holds up a save or a key.
import { parentPort, workerData } from 'node:worker_threads';
import { IndexLost, Keeper } from './keeper.ts';
import type { Report, Task, Workplace } from './messages.ts';

const { library, file }: Workplace = workerData;
const keeper = new Keeper(library, file);

parentPort?.on('message', (task: Task) => {
  perform(task).then(
    (answer) => report({ task: task.task, says: 'answer', answer }),
    (error: unknown) =>
      report(
        error instanceof IndexLost ? { task: task.task, says: 'lost' } : { task: task.task, says: 'failed', error },
      ),
  );
});

async function perform(task: Task): Promise<unknown> {
  switch (task.name) {
    case 'follow':
      return await keeper.follow(task.ids, (done, total) => report({ task: task.task, says: 'progress', done, total }));
    case 'learnWords':
      return keeper.learnWords();
    case 'read':
      return keeper.read(task.ids);
    case 'usersOf':
      return keeper.usersOf(task.hashes);
    case 'match':
      return keeper.match(task);
    case 'passages':
      return keeper.passages(task.terms, task.ids);
    case 'close':
      keeper.close();
      parentPort?.unref();
      return undefined;
  }
}

function report(said: Report): void {
  parentPort?.postMessage(said);
}
