#!/usr/bin/env node
// The commands: the same desk without a window. Standard output holds the answer alone.
import { commandFile, ground, run, typedIn } from './ground.mjs';

const args = process.argv.slice(2);
const { node, env } = ground({ build: args[0] === 'serve' });
process.exitCode = await run(node, [commandFile(), ...args], env, typedIn());
