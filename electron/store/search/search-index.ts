import { createHash } from 'node:crypto';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { parseBody } from '../records/body.ts';
import type { WritableDb } from '../db.ts';
import { unsegmentedCharacters } from './unsegmented-scripts.ts';
import { fold } from '../../../shared/text/fold.ts';
import { prepared } from '../prepared.ts';
import { keepSetting, readSetting } from '../settings.ts';
import { textFields, textFieldsFingerprint } from '../records/text-fields.ts';
import { inOneTransaction } from '../transaction.ts';

/** A record's text is spread over so many rows, so that a change of one field touches only its own. */
const rowsARecord = 16;

/** Counts up whenever folding or the tables of the index change. */
const indexVersion = 1;

/** Keeps the index true to a record: what it was (null: new) and what it is now (null: gone). */
export function indexRecord(
  db: WritableDb,
  seq: number,
  was: FolioRecord | null,
  is: FolioRecord | null,
): void {
  const [before, after] = [was ? wordsOf(was) : new Map(), is ? wordsOf(is) : new Map<number, string>()];
  for (const place of new Set([...before.keys(), ...after.keys()]))
    replaceText(db, seq * rowsARecord + place, before.get(place) ?? '', after.get(place) ?? '');
}

/** The seq of the record that a positive row of the index belongs to. */
export function seqOfRow(row: number): number {
  return Math.floor(row / rowsARecord);
}

/** Keeps the index true to a page's text, by the number of its row. */
export function indexPage(db: WritableDb, number: number, was: string, is: string): void {
  replaceText(db, -number, fold(was), fold(is));
}

/** Makes the index anew where this version of Folio reads or folds texts otherwise than the one before. */
export function refreshSearch(db: WritableDb): void {
  const fingerprint = createHash('sha256')
    .update(`${indexVersion} ${process.versions.unicode} ${textFieldsFingerprint()}`)
    .digest('hex');
  if (readSetting(db, 'search') === fingerprint) return;
  inOneTransaction(db, () => {
    rebuildSearch(db);
    keepSetting(db, 'search', fingerprint);
  });
}

/** Makes the whole index anew from the records and pages. */
export function rebuildSearch(db: WritableDb): void {
  for (const table of ['found', 'found_dense'])
    prepared(db, `INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run();
  const records = prepared<{ seq: number; body: string }>(db, 'SELECT seq, body FROM record').all();
  for (const { seq, body } of records) indexRecord(db, seq, null, parseBody(body));
  const pages = prepared<{ number: number }>(db, 'SELECT number FROM page_text').all();
  for (const { number } of pages) {
    const body = prepared<{ body: string }>(db, 'SELECT body FROM page_text WHERE number = ?').get(number);
    indexPage(db, number, '', body?.body ?? '');
  }
}

/** The folded text of a record by the row that holds it. */
function wordsOf(record: FolioRecord): Map<number, string> {
  const words = new Map<number, string>();
  for (const { field, text } of textFields(record)) {
    const place = placeOf(field);
    words.set(place, `${words.get(place) ?? ''}\n${fold(text)}`);
  }
  return words;
}

/** The same for the same field always: what is deleted must be what was added. */
function placeOf(field: string): number {
  let sum = 0;
  for (const letter of field) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % rowsARecord;
}

function replaceText(db: WritableDb, row: number, was: string, is: string): void {
  if (was === is) return;
  replaceRow(db, 'found', row, was, is);
  replaceRow(db, 'found_dense', row, unsegmentedCharacters(was), unsegmentedCharacters(is));
}

function replaceRow(db: WritableDb, table: string, row: number, was: string, is: string): void {
  if (was === is) return;
  if (was !== '')
    prepared(db, `INSERT INTO ${table} (${table}, rowid, text) VALUES ('delete', ?, ?)`).run(row, was);
  if (is !== '') prepared(db, `INSERT INTO ${table} (rowid, text) VALUES (?, ?)`).run(row, is);
}
