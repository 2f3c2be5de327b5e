import type { Hit } from '../../shared/contract.ts';
import type { Id } from '../../shared/domain/id.ts';
import { parseBody } from './body.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { denseText, isDense } from './dense.ts';
import { fold } from './fold.ts';
import { prepared } from './prepared.ts';
import { indexPage } from './search-index.ts';
import { foldedContains, snippetOf } from './snippet.ts';
import { textFields } from './text-fields.ts';
import { inOneTransaction } from './write.ts';

const mostTerms = 12;

/** Keeps the text read from one page (1-based) of an attachment, in place of what was kept before. */
export function saveText(db: WritableDb, attachment: Id, page: number, text: string): void {
  inOneTransaction(db, () => {
    const was = prepared<{ body: string }>(
      db,
      'SELECT body FROM page_text WHERE attachment = ? AND page = ?',
    ).get(attachment, page);
    const kept = prepared<{ number: number }>(
      db,
      `INSERT INTO page_text (attachment, page, body) VALUES (?, ?, ?)
       ON CONFLICT (attachment, page) DO UPDATE SET body = excluded.body RETURNING number`,
    ).get(attachment, page, text);
    if (kept) indexPage(db, kept.number, was?.body ?? '', text);
  });
}

/** The text kept of an attachment's page, '' when there is none. */
export function readText(db: ReadableDb, attachment: Id, page: number): string {
  const sql = 'SELECT body FROM page_text WHERE attachment = ? AND page = ?';
  return prepared<{ body: string }>(db, sql).get(attachment, page)?.body ?? '';
}

/**
 * Records and pages that hold every word of the query, in any order, as whole words or parts of them;
 * the best first. Nothing in the query is taken for an instruction.
 */
export function search(db: ReadableDb, query: string, limit: number): Hit[] {
  const terms = [...new Set(fold(query).split(/\s+/u).filter(Boolean))].slice(0, mostTerms);
  if (terms.length === 0) return [];
  const hits: Hit[] = [];
  for (const row of candidates(db, terms)) {
    const hit = row > 0 ? recordHit(db, row, terms) : pageHit(db, -row, terms);
    if (hit) hits.push(hit);
    if (hits.length >= limit) break;
  }
  return hits;
}

/** Rows that the index names for the terms it can find; every row when all terms are too short for it. */
function candidates(db: ReadableDb, terms: readonly string[]): readonly number[] {
  const inDense = terms.filter(isDense);
  const inParts = terms.filter((term) => !isDense(term) && Array.from(term).length >= 3);
  if (inDense.length === 0 && inParts.length === 0) return everyRow(db);
  const dense = inDense.length > 0 ? matching(db, 'found_dense', inDense.map(denseText)) : null;
  const parts = inParts.length > 0 ? matching(db, 'found', inParts) : null;
  if (!dense || !parts) return dense ?? parts ?? [];
  const both = new Set(dense);
  return parts.filter((row) => both.has(row));
}

function matching(db: ReadableDb, table: string, phrases: readonly string[]): readonly number[] {
  // Quoted, a phrase has no operators; a quote inside is doubled.
  const match = phrases.map((phrase) => `"${phrase.replaceAll('"', '""')}"`).join(' ');
  const sql = `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ? ORDER BY rank`;
  return prepared<{ row: number }>(db, sql)
    .all(match)
    .map(({ row }) => row);
}

function everyRow(db: ReadableDb): readonly number[] {
  const sql = 'SELECT seq AS row FROM record UNION ALL SELECT -number FROM page_text';
  return prepared<{ row: number }>(db, sql)
    .all()
    .map(({ row }) => row);
}

function recordHit(db: ReadableDb, seq: number, terms: readonly string[]): Hit | null {
  const row = prepared<{ body: string }>(db, 'SELECT body FROM record WHERE seq = ?').get(seq);
  if (!row) return null;
  const record = parseBody(row.body);
  const fields = textFields(record);
  const holding = fields.map((field) => ({
    field,
    holds: terms.filter((term) => foldedContains(field.text, term)),
  }));
  if (new Set(holding.flatMap(({ holds }) => holds)).size < terms.length) return null;
  const best = holding.reduce((a, b) => (b.holds.length > a.holds.length ? b : a));
  return { record: record.id, field: best.field.field, snippet: snippetOf(best.field.text, terms) };
}

function pageHit(db: ReadableDb, number: number, terms: readonly string[]): Hit | null {
  const sql = 'SELECT attachment, page, body FROM page_text WHERE number = ?';
  const row = prepared<{ attachment: Id; page: number; body: string }>(db, sql).get(number);
  if (!row || terms.some((term) => !foldedContains(row.body, term))) return null;
  return { record: row.attachment, field: 'text', page: row.page, snippet: snippetOf(row.body, terms) };
}
