import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const texts = join(import.meta.dirname, 'texts');

/** The notices an installed application carries: every package with its licence, each text once. Same packages, same words. */
export function notices(packages) {
  const groups = Map.groupBy(packages, ({ text }) => text);
  const parts = [
    'THIRD-PARTY NOTICES\n\nStandfirst contains the following works of others, each under its own licence. Electron and Chromium\n' +
      'bring their own: LICENSE.electron.txt and LICENSES.chromium.html.\n\n' +
      packages.map(({ name, version, licence, source }) => `${name} ${version}\n  ${licence}\n  ${source}`).join('\n'),
  ];
  for (const [text, those] of groups) {
    const names = those.map(({ name, version }) => `${name} ${version}`).join('\n');
    const where = 'The licence of each lies in its own folder under resources/app.asar.unpacked/node_modules.';
    parts.push(`${names}\n\n${text ?? where}`);
  }
  for (const file of readdirSync(texts).sort()) parts.push(readFileSync(join(texts, file), 'utf8').trim());
  return `${parts.join(`\n\n${'-'.repeat(100)}\n\n`).replaceAll('\r\n', '\n')}\n`;
}
