import { createHash } from 'node:crypto';
import type { CaseProblem, CaseReport } from '../../../shared/care/case-report.ts';
import { recordSchema, type FolioRecord } from '../../../shared/domain/case.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { MissingChunk, readAttachment } from '../attachments/attachments.ts';
import { parseBody } from '../records/body.ts';
import type { WritableDb } from '../db.ts';
import { codeOf } from '../failure.ts';
import { linksOf } from '../records/links.ts';
import { prepared } from '../prepared.ts';
import type { Repaired, Vault } from '../vault.ts';

/** How a check of the whole case is followed and stopped. */
export interface VerifyOptions {
  readonly signal?: AbortSignal;
  /** Attachments read so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads the whole case: both key files, every page of the record, every record, every link, and the
 * SHA-256 of every attachment. Changes nothing but the write-ahead log, which is folded in first.
 */
export async function verifyCase(vault: Vault, options: VerifyOptions = {}): Promise<CaseReport> {
  const { db } = vault;
  db.pragma('wal_checkpoint(TRUNCATE)');
  const repaired = vault.repaired.map((what): CaseProblem => ({
    code: 'mended',
    message: repairMessages[what],
  }));
  const problems = [...repaired, ...checkKeyFiles(vault), ...checkRekey(vault), ...checkPages(db)];
  const records: FolioRecord[] = [];
  problems.push(...checkRecords(db, records), ...checkLinks(records));
  const attachments = records.filter((record) => record.record === 'attachment');
  for (const [count, attachment] of attachments.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.(count, attachments.length);
    problems.push(...(await checkAttachment(db, attachment)));
  }
  return { ok: problems.every(({ code }) => harmless.has(code)), problems };
}

const harmless: ReadonlySet<CaseProblem['code']> = new Set(['broken-link', 'mended', 'rekey-cut-short']);

function checkKeyFiles(vault: Vault): CaseProblem[] {
  const reading = vault.checkKeys();
  if (reading.is === 'whole' && !reading.needsRepair) return [];
  const message =
    reading.is === 'whole'
      ? 'One of the two key files (keys, keys.bak) is damaged or missing. Opening the case repairs it from the other.'
      : 'Both key files are damaged or missing. Make a backup now, while the case is open.';
  return [{ code: 'key-file', message }];
}

function checkRekey(vault: Vault): CaseProblem[] {
  const message =
    'Not damaged: encrypting the case anew was cut short. The passphrase and recovery code from before and those of each attempt, up to the last four, all open it. Do it once more to the end.';
  return vault.rekeyCutShort ? [{ code: 'rekey-cut-short', message }] : [];
}

const repairMessages: Record<Repaired, string> = {
  'key-file':
    'One of the two key files (keys, keys.bak) was damaged or missing. It was made again from the other.',
  'first-page':
    'The beginning of record.db or its copy (record.first) was changed outside Folio. The copy was made again.',
};

function checkPages(db: WritableDb): CaseProblem[] {
  const message = 'Parts of record.db are damaged. Restore a backup, or rescue what can still be read.';
  try {
    const found = prepared<{ integrity_check: string }>(db, 'PRAGMA integrity_check(1)').all();
    return found.every((row) => row.integrity_check === 'ok') ? [] : [{ code: 'record-file', message }];
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [{ code: 'record-file', message }];
  }
}

/** Reads each record alone, so that one damaged page hides no other record. */
function checkRecords(db: WritableDb, whole: FolioRecord[]): CaseProblem[] {
  const problems: CaseProblem[] = [];
  for (const id of everyId(db)) {
    const record = readable(db, id);
    if (record) whole.push(record);
    else problems.push({ code: 'record-unreadable', record: id, message: 'This record cannot be read.' });
  }
  return problems;
}

/** The ids of all records, from an index that does not need the records' own pages. */
function everyId(db: WritableDb): readonly Id[] {
  try {
    const sql = 'SELECT id FROM record INDEXED BY record_roll ORDER BY id';
    return prepared<{ id: Id }>(db, sql)
      .all()
      .map(({ id }) => id);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    // The damage is already named by checkPages.
    return [];
  }
}

function readable(db: WritableDb, id: Id): FolioRecord | null {
  try {
    const row = prepared<{ body: string }>(db, 'SELECT body FROM record WHERE id = ?').get(id);
    const parsed = recordSchema.safeParse(row ? parseBody(row.body) : null);
    return parsed.success && parsed.data.id === id ? parsed.data : null;
  } catch (error) {
    if (codeOf(error) === '' && !(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function checkLinks(records: readonly FolioRecord[]): CaseProblem[] {
  const known = new Set<string>(records.flatMap(idsIn));
  return records.flatMap((record) =>
    linksOf(record)
      .filter(({ text }) => !known.has(text))
      .map(({ field }): CaseProblem => ({
        code: 'broken-link',
        record: record.id,
        message: `The field ${field} points at a record that is not there any more.`,
      })),
  );
}

/** A record's own id, and those of its paragraphs and claims, which can be pointed at too. */
function idsIn(record: FolioRecord): string[] {
  const paragraphs = record.record === 'statement' ? record.paragraphs.map(({ id }) => id) : [];
  return [record.id, ...paragraphs];
}

async function checkAttachment(db: WritableDb, attachment: Attachment): Promise<CaseProblem[]> {
  const about = { record: attachment.id } as const;
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const chunk of readAttachment(db, attachment.id)) {
      hash.update(chunk);
      bytes += chunk.length;
      // Lets the window be answered between two chunks.
      await new Promise((resume) => setImmediate(resume));
    }
    if (bytes === attachment.bytes && hash.digest('hex') === attachment.sha256) return [];
    return [{ ...about, code: 'attachment-missing', message: 'The bytes of this file are not all there.' }];
  } catch (error) {
    if (codeOf(error) === '' && !(error instanceof MissingChunk)) throw error;
    return [{ ...about, code: 'attachment-damaged', message: 'The bytes of this file are damaged.' }];
  }
}
