import { existsSync, statSync } from 'node:fs';
import type { CaseFiles } from './case-files.ts';
import { pageSize } from './db.ts';
import { firstBytes, writeDurably } from '../files/durable.ts';
import { kindAt, readPlainFile } from '../files/plain-file.ts';

/**
 * What stands in the open at byte 16 of every record: page size 16384, the journal's kind twice (2 is the
 * write-ahead log), 64 bytes a page for the cipher, and SQLite's three constants. The cipher does not
 * prove these bytes, so they are compared.
 */
const openBytes: readonly string[] = ['4000020240402020', '4000010140402020'];

/** Whether a file begins as an encrypted record does. Takes its first 24 bytes. */
export function looksLikeRecord(head: Buffer): boolean {
  const plain = head.toString('latin1').startsWith('SQLite format 3');
  return !plain && openBytes.includes(head.subarray(16, 24).toString('hex'));
}

/**
 * Copies the record's first page, encrypted as it is, to a file of its own. The first page says where
 * every table begins: with a copy, damage to it loses nothing. Only for a closed
 * record: reading it any other way than through SQLite would give up the lock of an open one.
 */
export function keepFirstPage(files: CaseFiles, record: string = files.record): void {
  if (!existsSync(record)) return;
  const page = firstBytes(record, pageSize);
  if (page.length < pageSize || firstPageIsKept(files, page)) return;
  writeDurably(files.firstPage, page);
}

/**
 * Whether the first page of a closed record or its copy was changed since the record was closed. After a
 * crash, when the write-ahead log is still there, they may differ rightly.
 */
export function firstPageChanged(files: CaseFiles): boolean {
  const log = statSync(`${files.record}-wal`, { throwIfNoEntry: false });
  if ((log && log.size > 0) || !existsSync(files.firstPage)) return false;
  return !firstPageIsKept(files, firstBytes(files.record, pageSize));
}

function firstPageIsKept(files: CaseFiles, page: Buffer): boolean {
  return keptFirstPage(files)?.equals(page) ?? false;
}

/** The copy of a record's first page; null where there is none, or something of another size. */
export function keptFirstPage(files: CaseFiles): Buffer | null {
  if (kindAt(files.firstPage) !== 'file') return null;
  const page = readPlainFile(files.firstPage, pageSize);
  return page?.length === pageSize ? page : null;
}
