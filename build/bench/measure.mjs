// Runs the functions named …Bench of one file, one after another, and sends their rows to the process that asked.
import { pathToFileURL } from 'node:url';

const file = process.argv[2] ?? '';
const benches = Object.entries(await import(pathToFileURL(file).href)).filter(([name]) => name.endsWith('Bench'));
const rows = [];
for (const [, bench] of benches) rows.push(...(await bench()));
process.send?.(rows, () => process.disconnect());
