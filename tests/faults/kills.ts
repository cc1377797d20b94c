import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { dice } from '../dice.ts';
import { savedIds } from './drafts.ts';

const saver = join(import.meta.dirname, 'saver.ts');

/** How many of the kills fall into the start of the process, while it opens the library. */
const shareAtStart = 0.2;
/** The latest a kill comes after the start of the process, or after its first saves, in milliseconds. */
const latest = { start: 250, saving: 120 };

/** What some kills came to. */
export interface Kills {
  kills: number;
  /** Saves that were acknowledged before a kill. */
  acknowledged: number;
  /** Each save that was acknowledged, and was not there afterwards, or was there but not whole: what was found instead. */
  lost: string[];
}

/**
 * Kills a process that saves in a library, again and again, at moments that differ with the seed: while it opens the
 * library, while it saves, while it moves an article to the bin. The next process opens what the last one left and says
 * what is there; an article has to be as its last acknowledged save, or as a later one.
 * @param scratch a folder that is empty or not there yet
 * @param told after each kill
 */
export async function killSavers(
  scratch: string,
  kills: number,
  seed: number,
  told: () => void = () => undefined,
): Promise<Kills> {
  const roll = dice(seed);
  const result: Kills = { kills, acknowledged: 0, lost: [] };
  const acknowledged = new Map<string, number>();
  // One process more than there are kills to count: it says what the last of them left.
  for (let kill = 1; kill <= kills + 1; kill++) {
    const atStart = kill <= kills && roll() < shareAtStart;
    for (const { word, id, saves } of await savedUntilKilled(scratch, atStart, roll())) {
      const last = acknowledged.get(id);
      if (word === 'saved') {
        acknowledged.set(id, saves);
        result.acknowledged++;
      } else if (last !== undefined && (word !== 'found' || saves < last)) {
        result.lost.push(`kill ${kill - 1}: save ${last} of ${id} was acknowledged, and it is “${word} ${saves}”`);
        acknowledged.delete(id);
      }
    }
    if (kill <= kills) told();
  }
  return result;
}

/** What the process said: `saved`, `found`, `torn`, or the code of the error it got. */
interface Said {
  word: string;
  id: string;
  saves: number;
}

async function savedUntilKilled(scratch: string, atStart: boolean, moment: number): Promise<Said[]> {
  const child = spawn(process.execPath, [saver, join(scratch, 'Library')], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complaints, [, signal]] = await Promise.all([
    heard(child, atStart, moment),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (signal !== 'SIGKILL') throw new Error(`The saving process ended before it was killed.\n${complaints}`);
  return said;
}

async function heard(child: ChildProcess & { stdout: NodeJS.ReadableStream }, atStart: boolean, moment: number) {
  const said: Said[] = [];
  const kill = async (wait: number) => {
    await pause(moment * wait);
    child.kill('SIGKILL');
  };
  let killed = atStart ? kill(latest.start) : null;
  const saving = new Set<string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [word = '', id = '', saves = '-1'] = line.split(' ');
    said.push({ word, id, saves: Number(saves) });
    if (word === 'saved') saving.add(id);
    if (saving.size === savedIds.length + 1) killed ??= kill(latest.saving);
  }
  await killed;
  return said;
}
