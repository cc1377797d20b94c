import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Passage, type SearchField, searchFields } from '#shared/contract/index.ts';
import { passagesOf } from './passages.ts';
import { expressionOf, partsOf, type Question, questionOf, type Term } from './question.ts';
import type { Sources } from './sources.ts';
import { Spelling } from './spelling.ts';
import { openTables } from './tables.ts';
import { type Texts, textsOf } from './texts.ts';
import { indexed, wordsIn } from './words.ts';

/** A question to the index. */
export interface MatchAsk {
  typed: string;
  /** Whether the likeliest come first; it costs a look at each. */
  ranked: boolean;
  /** Of how many, after how many, the passages will most likely be wanted; another trip to the index is spared then. */
  skip: number;
  take: number;
}

/** The articles a question finds, and the question as the index read it. */
export interface Matches extends Question {
  ids: string[];
  passages: Map<string, Passage[]>;
}

/** The texts of a library's articles, to be found by their words. It knows nothing but what it read in their files. */
export class TextIndex {
  readonly #database: DatabaseSync;
  readonly #sources: Sources;
  readonly #statements = new Map<string, StatementSync>();
  #spelling: Spelling | null = null;

  /** @param file where it lies; null keeps it in memory */
  constructor(file: string | null, sources: Sources) {
    this.#database = openTables(file);
    this.#sources = sources;
  }

  /** The articles that have to be read again: new ones, and those whose document or whose pictures' records changed. */
  stale(ids: readonly string[]): string[] {
    const stamps = new Map(this.#all('SELECT id, stamp FROM articles').map((row) => [row['id'], row['stamp']]));
    const changed = new Set(this.#changedPictures());
    const uses = new Set([...changed].flatMap((hash) => this.usersOf(hash)));
    return ids.filter((id) => uses.has(id) || stamps.get(id) !== this.#sources.articleStamp(id));
  }

  /** The articles that show a picture. */
  usersOf(hash: string): string[] {
    const users = 'SELECT id FROM uses JOIN articles USING(place) WHERE hash = ?';
    return this.#all(users, hash).map((row) => String(row['id']));
  }

  /** Every article the index knows. */
  ids(): string[] {
    return this.#all('SELECT id FROM articles').map((row) => String(row['id']));
  }

  /** Reads these articles, all or none of them; one that is gone leaves the index. */
  read(ids: readonly string[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const id of ids) this.#readOne(id);
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Finds by what was typed. */
  match({ typed, ranked, skip, take }: MatchAsk): Matches {
    const question = questionOf(partsOf(typed), {
      has: (word) => this.#get('SELECT 1 FROM vocabulary WHERE term = ?', word) !== undefined,
      hasBeginning: (word) =>
        this.#get('SELECT 1 FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1', word, `${word}\u{10ffff}`) !==
        undefined,
      near: (word, begun) => this.spelling().near(word, begun),
    });
    if (question.groups.length === 0) return { ...question, ids: [], passages: new Map() };
    const matching = `SELECT id FROM texts JOIN articles ON place = texts.rowid WHERE texts MATCH ?${ranked ? ' ORDER BY rank' : ''}`;
    const ids = this.#all(matching, expressionOf(question.groups)).map((row) => String(row['id']));
    return { ...question, ids, passages: this.passages(question.groups.flat(), ids.slice(skip, skip + take)) };
  }

  /** What of these articles was found, by id. */
  passages(terms: readonly Term[], ids: readonly string[]): Map<string, Passage[]> {
    const texts = 'SELECT texts.* FROM texts JOIN articles ON place = texts.rowid WHERE id = ?';
    return new Map(ids.map((id) => [id, passagesOf(this.#get(texts, id) ?? {}, terms)]));
  }

  /** The words of the index; the first time it is asked for takes a while. */
  spelling(): Spelling {
    const words = () => this.#all('SELECT term, doc FROM vocabulary');
    this.#spelling ??= new Spelling(words().map(({ term, doc }) => ({ word: String(term), articles: Number(doc) })));
    return this.#spelling;
  }

  close(): void {
    this.#database.close();
  }

  #readOne(id: string): void {
    // Stamped before it is read: a write in between makes the stamp too old, and the next look reads again.
    const stamp = this.#sources.articleStamp(id);
    const known = this.#get('SELECT place, stamp FROM articles WHERE id = ?', id);
    const source = stamp === '' ? null : this.#sources.read(id);
    if (source === null && stamp !== '' && known !== undefined) {
      // Damaged, or written by a newer Standfirst: what was last known of it is still found.
      this.#run('UPDATE articles SET stamp = ? WHERE id = ?', stamp, id);
      return;
    }
    if (known !== undefined) this.#forget(Number(known['place']));
    if (stamp === '') return;
    const place = Number(this.#run('INSERT INTO articles(id, stamp) VALUES(?, ?)', id, stamp).lastInsertRowid);
    if (source === null) return;
    this.#write(place, textsOf(source.article, source.pictures));
    for (const [hash, pictureStamp] of source.pictureStamps) {
      this.#run('INSERT OR IGNORE INTO uses(hash, place) VALUES(?, ?)', hash, place);
      this.#run('INSERT OR REPLACE INTO pictures(hash, stamp) VALUES(?, ?)', hash, pictureStamp);
    }
  }

  #write(place: number, texts: Texts): void {
    const columns = `${searchFields.join(', ')}) VALUES(?${', ?'.repeat(searchFields.length)}`;
    const values = searchFields.map((field: SearchField) => indexed(texts[field]));
    this.#run(`INSERT INTO texts(rowid, ${columns})`, place, ...values);
    // A word more is looked up in vain; a word less would not be found at all.
    if (this.#spelling !== null) for (const word of new Set(values.flatMap(wordsIn))) this.#spelling.add(word);
  }

  #forget(place: number): void {
    this.#run('DELETE FROM texts WHERE rowid = ?', place);
    this.#run('DELETE FROM uses WHERE place = ?', place);
    this.#run('DELETE FROM articles WHERE place = ?', place);
  }

  #changedPictures(): string[] {
    return this.#all('SELECT hash, stamp FROM pictures')
      .filter(({ hash, stamp }) => this.#sources.pictureStamp(String(hash)) !== stamp)
      .map((row) => String(row['hash']));
  }

  #all(sql: string, ...values: string[]) {
    return this.#statement(sql).all(...values);
  }

  #get(sql: string, ...values: string[]) {
    return this.#statement(sql).get(...values);
  }

  #run(sql: string, ...values: (string | number)[]) {
    return this.#statement(sql).run(...values);
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
