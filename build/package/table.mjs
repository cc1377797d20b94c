import { statSync } from 'node:fs';
import { join } from 'node:path';

/** One table of what was made, with its size, and of what was not, with the reason. */
export function table(output, made, left) {
  const rows = made.map(({ system, arch, target, files, why }) => [
    `${system} ${arch}`,
    target,
    why === null ? files.map((file) => `${file}${size(join(output, file))}`).join(', ') : `not made: ${why}`,
  ]);
  for (const [place, target, why] of left) rows.push([place, target, `not made: ${why}`]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(([place, target, what]) => `${place.padEnd(widths[0])}  ${target.padEnd(widths[1])}  ${what}`)
    .join('\n');
}

function size(path) {
  const found = statSync(path);
  return found.isFile() ? ` ${(found.size / 1e6).toFixed(1)} MB` : '';
}
