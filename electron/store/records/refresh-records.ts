import { createHash } from 'node:crypto';
import { recordSchema } from '../../../shared/domain/case.ts';
import { parseWhen } from '../../../shared/dates/when.ts';
import { parseBody } from './body.ts';
import type { WritableDb } from '../db.ts';
import { prepared } from '../prepared.ts';
import { keepSetting, readSetting } from '../settings.ts';
import { inOneTransaction } from '../transaction.ts';

/**
 * Reads every record anew where this version of Folio reads dates otherwise than the one that stored them,
 * or knows fields that one did not. What was entered stays as it is: only what was understood of a date's
 * words changes, and a new field is as if nobody had filled it in; in the records and in their history.
 * Not an operation: there is nothing to undo.
 */
export function refreshRecords(db: WritableDb): void {
  const fingerprint = fingerprintOfReading();
  if (readSetting(db, 'dates') === fingerprint) return;
  inOneTransaction(db, () => {
    for (const table of ['record', 'version'] as const) refreshTable(db, table);
    keepSetting(db, 'dates', fingerprint);
  });
}

function refreshTable(db: WritableDb, table: 'record' | 'version'): void {
  const rows = prepared<{ row: number }>(
    db,
    `SELECT rowid AS row FROM ${table} WHERE body IS NOT NULL`,
  ).all();
  for (const { row } of rows) {
    const found = prepared<{ body: string }>(db, `SELECT body FROM ${table} WHERE rowid = ?`).get(row);
    const parsed = recordSchema.safeParse(found ? parseBody(found.body) : null);
    const body = parsed.success ? JSON.stringify(parsed.data) : found?.body;
    if (body !== found?.body) prepared(db, `UPDATE ${table} SET body = ? WHERE rowid = ?`).run(body, row);
  }
}

/** What these words are understood to say: another answer to any of them means another reader. */
const samples = [
  '2019-02-29',
  '2019-03',
  '03/04/2019',
  '12.5.2019',
  'early spring 2019',
  'about 5 March 2019, a Tuesday',
  'before Ramadan 1440',
  'between 2017 and 2019',
  'the 1990s',
  'بهمن ۱۳۹۷',
  '١٢ رمضان ١٤٤٠',
  '15 جوزا 1398',
  'መስከረም 2011',
  '१५ चैत २०७५',
  '二〇一九年三月',
  '5 марта 2019',
  '15 Rajab 1440',
  '5 juillet 2019',
];

/** A record of each kind with nothing filled in: another answer to any of them means another shape. */
const blanks = recordSchema.options.map(({ shape }) => ({
  record: shape.record.unwrap().value,
  id: 'blank',
  sha256: '0'.repeat(64),
  bytes: 0,
  mediaType: 'application/pdf',
  name: '',
  addedAt: '',
  finding: '',
  action: 'ask',
}));

function fingerprintOfReading(): string {
  const read = samples.map((asGiven) => parseWhen({ asGiven }));
  const shapes = blanks.map((blank) => recordSchema.safeParse(blank).data);
  return createHash('sha256').update(JSON.stringify({ read, shapes })).digest('hex');
}
