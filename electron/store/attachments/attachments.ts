import { dirname } from 'node:path';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { HashWorker } from '../../files/hash-worker.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { requireRoom } from '../ballast.ts';
import { failureOf } from '../failure.ts';
import { prepared } from '../prepared.ts';
import { newId, readRecord } from '../records/records.ts';
import { inChunks, type ByteSource } from './chunks.ts';
import { inOneTransaction } from '../transaction.ts';

/** Bytes of a row of an attachment: what is held in memory at once. */
export const chunkBytes = 1024 * 1024;
const chunksPerTransaction = 4;
const chunksPerFile = 2 ** 20;
/** Room always left on the disk: without it even removing what was begun would fail. */
const roomLeft = 48 * chunkBytes;

/** What is known of a file before its bytes are read. */
export interface NewAttachment {
  /** Its id in the file it is imported from; a new one when left out. */
  readonly id?: Id;
  /** The file's name as it came. */
  readonly name: string;
  readonly mediaType: Attachment['mediaType'];
  /** ISO 8601 instant of its arrival. */
  readonly addedAt: string;
  readonly pages?: number | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly problem?: Attachment['problem'];
}

/** What came of an attachment's bytes. */
export interface AddedAttachment {
  /**
   * The record of the bytes now kept. For a new file it is not yet among the records: save it in the same
   * act as the document it belongs to, with what was learned of it since (pages, size, problem).
   */
  readonly attachment: Attachment;
  /** The same bytes were here before, in the attachment given. */
  readonly duplicate: boolean;
}

/**
 * Keeps a file's bytes exactly as they stream in, 1 MiB a chunk, and knows them by their SHA-256. Bytes
 * kept before are recognised and not kept twice. Failures: no-space, cancelled; neither leaves anything.
 */
export async function addAttachment(
  db: WritableDb,
  source: ByteSource,
  given: NewAttachment,
  signal?: AbortSignal,
): Promise<Reply<AddedAttachment>> {
  const id = given.id ?? newId();
  const number = beginAttachment(db, id, given);
  try {
    const { sha256, bytes } = await keepChunks(db, id, number, source, signal);
    return done(finish(db, number, { ...blank, ...given, record: 'attachment', id, sha256, bytes }));
  } catch (error) {
    if (number !== null) deleteIfPossible(db, number);
    if (error instanceof Cancelled) return refused(cancelled);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  }
}

/** The bytes of an attachment, or of a part of it: `start` inclusive, `end` exclusive. Empty when unknown. */
export function* readAttachment(
  db: ReadableDb,
  id: Id,
  range: { readonly start: number; readonly end: number } = { start: 0, end: Infinity },
): Generator<Uint8Array> {
  const row = rowOf(db, 'id', id);
  if (!row) return;
  const end = Math.min(range.end, row.bytes);
  for (let chunk = Math.floor(range.start / chunkBytes); chunk * chunkBytes < end; chunk += 1) {
    const bytes = chunkAt(db, row.number, chunk);
    const offset = chunk * chunkBytes;
    yield bytes.subarray(Math.max(0, range.start - offset), Math.min(bytes.length, end - offset));
  }
}

/** Bytes of an attachment that lie within one of its chunks: `start` inclusive, `end` exclusive. */
export function rangeOfChunk(db: ReadableDb, id: Id, start: number, end: number): Buffer {
  const sql = `SELECT substr(bytes, ?, ?) AS bytes FROM piece
    WHERE place = ? + (SELECT number FROM attachment WHERE id = ? AND state = 'ready') * ${chunksPerFile}`;
  const chunk = Math.floor(start / chunkBytes);
  const row = prepared<{ bytes: Buffer }>(db, sql).get((start % chunkBytes) + 1, end - start, chunk, id);
  if (!row || row.bytes.length !== end - start)
    throw new MissingChunk('A chunk of an attachment is missing.');
  return row.bytes;
}

/** All the bytes of an attachment at once; null when there is none of this id. */
export function wholeAttachment(db: ReadableDb, id: Id): Uint8Array | null {
  return rowOf(db, 'id', id) ? Buffer.concat([...readAttachment(db, id)]) : null;
}

/** The attachment whose bytes have this SHA-256 (lower-case hexadecimal); null when there is none. */
export function attachmentBySha(db: ReadableDb, sha256: string): Attachment | null {
  const row = rowOf(db, 'sha256', sha256);
  return row ? attachmentOf(db, row) : null;
}

/** The SHA-256 of the bytes kept under this id, deleted records too; null when there are none. */
export function shaOfKept(db: ReadableDb, id: Id): string | null {
  const sql = `SELECT sha256 FROM attachment WHERE id = ? AND state = 'ready'`;
  return prepared<{ sha256: string }>(db, sql).get(id)?.sha256 ?? null;
}

/** Deletes files that were being added when the program ended. */
export function deleteUnfinished(db: WritableDb): void {
  const numbers = prepared<{ number: number }>(
    db,
    `SELECT number FROM attachment WHERE state = 'importing'`,
  ).all();
  for (const { number } of numbers) deleteAttachmentRows(db, number);
}

/**
 * Deletes files that came whole but whose act never did, for the program ended between the two: neither the case
 * nor its history names them. Where damage hides that, they stay.
 */
export function deleteUnrecorded(db: WritableDb): void {
  for (const { number } of unrecorded(db)) deleteAttachmentRows(db, number);
}

function unrecorded(db: ReadableDb): readonly { readonly number: number }[] {
  const sql = `SELECT number FROM attachment WHERE state = 'ready'
    AND id NOT IN (SELECT id FROM record) AND NOT EXISTS (SELECT 1 FROM version WHERE version.id = attachment.id)`;
  try {
    return prepared<{ number: number }>(db, sql).all();
  } catch (error) {
    if (!['damaged', 'disk-error'].includes(failureOf(error)?.code ?? '')) throw error;
    return [];
  }
}

/** Deletes a file that was added by an act that then failed. */
export function deleteAttachment(db: WritableDb, id: Id): void {
  const row = rowOf(db, 'id', id);
  if (row) deleteAttachmentRows(db, row.number);
}

/** Removes a file's bytes in small transactions, so that the log never grows with the file. */
export function deleteAttachmentRows(db: WritableDb, number: number): void {
  const first = number * chunksPerFile;
  const remove = prepared(
    db,
    `DELETE FROM piece WHERE place IN
       (SELECT place FROM piece WHERE place >= ? AND place < ? ORDER BY place LIMIT ${chunksPerTransaction})`,
  );
  while (inOneTransaction(db, () => remove.run(first, first + chunksPerFile).changes) > 0);
  inOneTransaction(db, () => prepared(db, 'DELETE FROM attachment WHERE number = ?').run(number));
}

/** An attachment's row is there but a chunk of its bytes is not: the record is damaged. */
export class MissingChunk extends Error {}

/** The key of a chunk's row: a file's chunks lie side by side. */
export function placeOfChunk(number: number, chunk: number): number {
  return number * chunksPerFile + chunk;
}

/** On a full or vanished disk even this fails: the next opening clears what was not finished. */
function deleteIfPossible(db: WritableDb, number: number): void {
  try {
    deleteAttachmentRows(db, number);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (failureOf(error) === null) throw error;
  }
}

interface AttachmentRow {
  readonly number: number;
  readonly id: Id;
  readonly bytes: number;
  readonly meta: string;
}

const blank = { pages: null, width: null, height: null, problem: null };
const cancelled = { code: 'cancelled', message: 'Stopped. Nothing of this file was kept.' } as const;

class Cancelled extends Error {}

function beginAttachment(db: WritableDb, id: Id, given: NewAttachment): number {
  const sql = `INSERT INTO attachment (id, state, bytes, meta) VALUES (?, 'importing', 0, ?)`;
  const run = () => prepared(db, sql).run(id, JSON.stringify(given)).lastInsertRowid;
  return Number(inOneTransaction(db, run));
}

async function keepChunks(
  db: WritableDb,
  id: Id,
  number: number,
  source: ByteSource,
  signal?: AbortSignal,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = new HashWorker();
  const insert = prepared(db, 'INSERT INTO piece (place, attachment, number, bytes) VALUES (?, ?, ?, ?)');
  let [count, bytes] = [0, 0];
  try {
    for await (const chunks of inChunks(source, chunkBytes, chunksPerTransaction)) {
      if (signal?.aborted) throw new Cancelled();
      requireRoom(dirname(db.name), roomLeft);
      hash.add(chunks);
      inOneTransaction(db, () => {
        for (const [at, chunk] of chunks.entries())
          insert.run(placeOfChunk(number, count + at), id, count + at, chunk);
      });
      count += chunks.length;
      bytes += chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      hash.settle();
    }
    if (signal?.aborted) throw new Cancelled();
    return { sha256: hash.digest().toString('hex'), bytes };
  } finally {
    hash.end();
  }
}

function finish(db: WritableDb, number: number, attachment: Attachment): AddedAttachment {
  const before = attachmentBySha(db, attachment.sha256);
  if (before) {
    deleteAttachmentRows(db, number);
    return { attachment: before, duplicate: true };
  }
  inOneTransaction(db, () =>
    prepared(
      db,
      `UPDATE attachment SET state = 'ready', bytes = ?, sha256 = ?, meta = ? WHERE number = ?`,
    ).run(attachment.bytes, attachment.sha256, JSON.stringify(attachment), number),
  );
  return { attachment, duplicate: false };
}

/** The record as it is now; where it was deleted or never saved, as the file came. */
function attachmentOf(db: ReadableDb, row: AttachmentRow): Attachment {
  const record = readRecord(db, row.id);
  // `meta` of a ready row is the attachment as `finish` wrote it.
  return record?.record === 'attachment' ? record : (JSON.parse(row.meta) as Attachment);
}

function rowOf(db: ReadableDb, by: 'id' | 'sha256', value: string): AttachmentRow | undefined {
  const sql = `SELECT number, id, bytes, meta FROM attachment WHERE ${by} = ? AND state = 'ready'`;
  return prepared<AttachmentRow>(db, sql).get(value);
}

function chunkAt(db: ReadableDb, number: number, chunk: number): Buffer {
  const sql = 'SELECT bytes FROM piece WHERE place = ?';
  const row = prepared<{ bytes: Buffer }>(db, sql).get(placeOfChunk(number, chunk));
  if (!row) throw new MissingChunk('A chunk of an attachment is missing.');
  return row.bytes;
}
