import { asDeskError } from '#shared/contract/index.ts';
import { unforeseen } from '../log/index.ts';
import { checkWholeLibrary } from './check.ts';
import { exportArticle } from './export.ts';
import { listVersions } from './history.ts';
import { importFile } from './import.ts';
import { readLedger } from './ledger.ts';
import { listArticles } from './list.ts';
import { readPictureOut } from './picture.ts';
import { readFileOut } from './read.ts';
import type { Said } from './said.ts';
import { searchArticles } from './search.ts';
import { serveLibrary } from './serve.ts';
import { parseUsage, type Usage, usage, WrongUsage } from './usage.ts';
import { backUpLibrary, restoreLibrary } from './vault.ts';

/**
 * Runs a command line: the answer on standard output, words about it on standard error.
 * @returns the exit code: 0 done, 1 refused, 2 wrong usage, 3 damage found
 */
export async function runCommand(args: string[]): Promise<number> {
  const json = args.includes('--json');
  try {
    const said = await answer(parseUsage(args));
    process.stdout.write(json ? `${JSON.stringify(said.json)}\n` : said.text);
    await said.until;
    return said.exit ?? 0;
  } catch (error) {
    if (error instanceof WrongUsage) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    const known = asDeskError(error, unforeseen);
    const { happened, kept, todo } = known.explanation;
    process.stderr.write(`${happened}\n${kept}\n${todo}\n`);
    if (json) process.stdout.write(`${JSON.stringify(known.toWire())}\n`);
    return 1;
  }
}

function answer(given: Usage): Promise<Said> | Said {
  switch (given.command) {
    case 'help':
      return { json: usage, text: usage };
    case 'read':
      return readFileOut(given);
    case 'picture':
      return readPictureOut(given);
    case 'import':
      return importFile(given);
    case 'list':
      return listArticles(given);
    case 'search':
      return searchArticles(given);
    case 'export':
      return exportArticle(given);
    case 'history':
      return listVersions(given);
    case 'check-library':
      return checkWholeLibrary(given);
    case 'backup':
      return backUpLibrary(given);
    case 'restore':
      return restoreLibrary(given);
    case 'ledger':
      return readLedger(given);
    case 'serve':
      return serveLibrary(given);
  }
}
