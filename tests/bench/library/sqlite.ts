import { DatabaseSync } from 'node:sqlite';
import { blockText } from '#shared/article/index.ts';
import { madeArticle } from './made.ts';

/** SQLite with FTS5 as it comes: the same texts in its own index, in memory, asked in the same thread. */
export function plainFts(articles: number): { find(prefix: string): void; close(): void } {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE VIRTUAL TABLE texts USING fts5(headline, standfirst, slug, body); BEGIN');
  const insert = database.prepare('INSERT INTO texts VALUES(?, ?, ?, ?)');
  for (let number = 0; number < articles; number++) {
    const { head, body } = madeArticle(number);
    insert.run(head.headline, head.standfirst, head.slug, body.map(blockText).join('\n'));
  }
  database.exec('COMMIT');
  const find = database.prepare(
    "SELECT rowid, snippet(texts, -1, '[', ']', '…', 16) FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 40",
  );
  return { find: (prefix) => void find.all(`"${prefix}" *`), close: () => database.close() };
}
