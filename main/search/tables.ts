import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { searchFields } from '#shared/contract/index.ts';
import { isMissing, isSystemError } from '../disk/index.ts';
import { weights } from './texts.ts';

/** The version of the index's form. One of another version is made anew. */
const version = 1;

/** How long to wait for another Standfirst that writes in the same index, in milliseconds. */
const patience = 3_000;

const make = `
  CREATE TABLE articles(place INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, stamp TEXT NOT NULL);
  CREATE TABLE pictures(hash TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE uses(hash TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY(hash, place)) WITHOUT ROWID;
  CREATE INDEX uses_by_place ON uses(place);
  CREATE VIRTUAL TABLE texts USING fts5(${searchFields.join(', ')}, tokenize = "unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(texts, row);
  INSERT INTO texts(texts, rank) VALUES('rank', 'bm25(${searchFields.map((field) => weights[field]).join(', ')})');
  INSERT INTO texts(texts, rank) VALUES('hashsize', 16777216);
  INSERT INTO texts(texts, rank) VALUES('automerge', 16);
  PRAGMA user_version = ${version};
`;

/**
 * Opens the index's database, or makes it: anew where it is damaged or of another version, in memory where its folder
 * may not be written in. @param file null for one in memory
 */
export function openTables(file: string | null): DatabaseSync {
  if (file === null) return made(':memory:');
  try {
    makeFolderOf(file);
    const found = isCutShort(file) ? null : opened(file);
    if (found !== null) return found;
    removeTables(file);
    return made(file);
  } catch (error) {
    if (databaseFault(error) === null && !isSystemError(error)) throw error;
    return made(':memory:');
  }
}

/** Not with the folders above it: where the library is gone, it is not for its cache to make it anew. */
function makeFolderOf(file: string): void {
  try {
    mkdirSync(dirname(file));
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}

/**
 * Whether the end of a database is not there. SQLite itself takes one that was cut within its last page for whole, and
 * what stood there for nothing; beside what a kill left, also one that lacks more.
 */
function isCutShort(file: string): boolean {
  const header = Buffer.alloc(32);
  try {
    const handle = openSync(file, 'r');
    try {
      readSync(handle, header, 0, header.length, 0);
    } finally {
      closeSync(handle);
    }
    // The database's own header: the size of a page, 1 for 65,536 bytes, and how many pages there are.
    const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    return statSync(file).size < page * header.readUInt32BE(28);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Takes the files of an index away. */
export function removeTables(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}

/** What is wrong with a database: its content, or the place it is in; null when the error is not the database's. */
export function databaseFault(error: unknown): 'damaged' | 'place' | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  // SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB: an index somebody else made has other tables.
  return [1, 11, 26].includes(error.errcode & 0xff) ? 'damaged' : 'place';
}

/** The database a file holds; null where there is none that can be used. */
function opened(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    prepare(database);
    const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
    if (found === version && isSound(database)) return database;
  } catch (error) {
    if (databaseFault(error) === null) throw error;
  }
  database.close();
  return null;
}

/** Every table of the index, those in which FTS5 keeps the texts among them. */
const stored = ['articles', 'pictures', 'uses', 'texts_data', 'texts_idx', 'texts_content', 'texts_docsize'];

/**
 * Whether the pages of every table are in order. Where the end of the file reads as zeros, as after a power cut, a question
 * finds less, and nothing fails. Table by table, as otherwise FTS5 reads every text anew: 2 s where this takes 0.3.
 */
function isSound(database: DatabaseSync): boolean {
  return stored.every((table) => database.prepare(`PRAGMA quick_check(${table})`).get()?.['quick_check'] === 'ok');
}

function made(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  prepare(database);
  database.exec(make);
  return database;
}

function prepare(database: DatabaseSync): void {
  // A kill leaves it whole, and so does a power cut; the last additions may be lost, and are then made again.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;');
  // In pages: an index that is made is put away in a few long pulls, as each waits for the disk.
  database.exec('PRAGMA wal_autocheckpoint = 16000;');
}
