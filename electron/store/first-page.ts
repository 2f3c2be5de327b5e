import { existsSync, readFileSync } from 'node:fs';
import type { CaseFiles } from './case-files.ts';
import { pageSize } from './db.ts';
import { firstBytes, writeDurably } from './durable.ts';

/**
 * Copies the record's first page, encrypted as it is, to a file of its own. The first page says where
 * every table begins: with a copy, damage to it loses nothing. Call when the write-ahead log is empty.
 */
export function keepFirstPage(files: CaseFiles): void {
  const page = firstBytes(files.record, pageSize);
  if (page.length < pageSize) return;
  if (existsSync(files.firstPage) && readFileSync(files.firstPage).equals(page)) return;
  writeDurably(files.firstPage, page);
}
