import type { SearchHit } from '../../../shared/records/search-hit.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { parseBody } from '../records/body.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { unsegmentedCharacters, isUnsegmented } from './unsegmented-scripts.ts';
import { fold } from '../../../shared/text/fold.ts';
import { prepared } from '../prepared.ts';
import { indexPage, seqOfRow } from './search-index.ts';
import { foldedContains, snippetOf } from './snippet.ts';
import { textFields } from '../records/text-fields.ts';
import { inOneTransaction } from '../transaction.ts';

const mostTerms = 12;
const mostParts = 16;

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

/**
 * Records and pages that hold every word of the query, in any order, as whole words or parts of them.
 * Nothing in the query is taken for an instruction.
 */
export function search(db: ReadableDb, query: string, limit: number): SearchHit[] {
  const terms = [...new Set(fold(query).split(/\s+/u).filter(Boolean))].slice(0, mostTerms);
  if (terms.length === 0) return [];
  const hits: SearchHit[] = [];
  for (const place of candidates(db, terms)) {
    const hit = place > 0 ? recordHit(db, place, terms) : pageHit(db, -place, terms);
    if (hit) hits.push(hit);
    if (hits.length >= limit) break;
  }
  return hits;
}

/** Records (by seq) and pages (by the negative of their number) that may hold every term. */
function candidates(db: ReadableDb, terms: readonly string[]): readonly number[] {
  const found = terms.flatMap((term) => {
    const rows = candidatesOf(db, term);
    return rows ? [new Set(rows)] : [];
  });
  const [first, ...others] = found.toSorted((a, b) => a.size - b.size);
  // Every term is too short for the index: everything is read.
  if (!first) return everything(db);
  return [...first].filter((place) => others.every((other) => other.has(place)));
}

/** Where the index has all parts of a term; null when the term is too short for it. */
function candidatesOf(db: ReadableDb, term: string): readonly number[] | null {
  if (isUnsegmented(term)) return matching(db, 'found_dense', unsegmentedCharacters(term).split(' '));
  const letters = Array.from(term);
  if (letters.length < 3) return null;
  const parts = letters.slice(0, -2).map((_, start) => letters.slice(start, start + 3).join(''));
  return matching(db, 'found', parts.slice(0, mostParts));
}

function matching(db: ReadableDb, table: string, parts: readonly string[]): readonly number[] {
  // Quoted, a part has no operators; a quote inside is doubled.
  const match = parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(' ');
  const sql = `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid`;
  const rows = prepared<{ row: number }>(db, sql).all(match);
  return rows.map(({ row }) => (row > 0 ? seqOfRow(row) : row));
}

function everything(db: ReadableDb): readonly number[] {
  const sql = 'SELECT seq AS place FROM record UNION ALL SELECT -number FROM page_text';
  const rows = prepared<{ place: number }>(db, sql).all();
  return rows.map(({ place }) => place);
}

function recordHit(db: ReadableDb, seq: number, terms: readonly string[]): SearchHit | null {
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

function pageHit(db: ReadableDb, number: number, terms: readonly string[]): SearchHit | null {
  const sql = 'SELECT attachment, page, body FROM page_text WHERE number = ?';
  const row = prepared<{ attachment: Id; page: number; body: string }>(db, sql).get(number);
  if (!row || terms.some((term) => !foldedContains(row.body, term))) return null;
  return { record: row.attachment, field: 'text', page: row.page, snippet: snippetOf(row.body, terms) };
}
