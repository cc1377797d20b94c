// The whole of the process that decodes pictures. It may die of one, and then takes nothing with it.
import sharp from 'sharp';
import { inspect } from './inspect.ts';
import { memoryLimit } from './limits.ts';
import { look } from './look.ts';
import { type Answer, type Task, taskSchema } from './messages.ts';
import { openPort } from './port.ts';
import { render } from './render.ts';

sharp.concurrency(1);
sharp.cache(false);

const port = openPort();

port.onMessage((message) => {
  perform(taskSchema.parse(message)).then(
    (answer) => port.send(answer),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit) process.exit(1);
}, 100);

port.send({ says: 'ready' });

function perform(task: Task): Promise<Answer> {
  switch (task.does) {
    case 'inspect':
      return inspect(task);
    case 'render':
      return render(task);
    case 'look':
      return look(task);
  }
}
