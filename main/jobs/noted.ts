import { type Answer, isCallName } from '#shared/contract/index.ts';
import { note } from '../log/index.ts';

/** A call that takes longer is noted, in milliseconds. */
const slow = 2_000;

/** Notes a call that was refused or slow: its name, why, how long it took; nothing of what it carried. */
export async function noted(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  const answer = await work();
  const ms = Math.round(performance.now() - begun);
  const call = isCallName(name) ? name : 'unknown';
  if (!answer.ok) note({ what: 'refused', call, code: answer.error.code, ms });
  else if (ms > slow) note({ what: 'slow', call, ms });
  return answer;
}
