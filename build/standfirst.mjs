#!/usr/bin/env node
// The commands: the same desk without a window. Standard output holds the answer alone.
import { join } from 'node:path';
import { ground, root, run, typedIn } from './ground.mjs';

const args = process.argv.slice(2);
const { node, env } = ground({ build: args[0] === 'serve' });
process.exitCode = await run(node, [join(root, 'main', 'cli', 'index.ts'), ...args], env, typedIn());
