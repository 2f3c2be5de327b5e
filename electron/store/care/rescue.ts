import { createHash } from 'node:crypto';
import { closeSync, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RescueProblem, RescueReport } from '../../../shared/care/rescue-report.ts';
import { recordSchema } from '../../../shared/domain/case.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import { idSchema, type Id } from '../../../shared/domain/id.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { chunkBytes, placeOfChunk } from '../attachments/attachments.ts';
import { requireRoom } from '../ballast.ts';
import { caseFiles } from '../case-files.ts';
import type { WritableDb } from '../db.ts';
import { makeFolder } from '../../files/durable.ts';
import { openPartFile } from '../../files/part-file.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import { isOpenHere } from '../identity.ts';
import { readKeyFiles } from '../keys/key-files.ts';
import { dataKeysIn } from '../keys/slot.ts';
import { unlockCase } from '../keys/unlock-case.ts';
import { requireOwnFiles } from '../own-files.ts';
import { prepared } from '../prepared.ts';
import { insertOperation, putRecord } from '../records/record-rows.ts';
import { rescueRows, type RescuedRows, type RescuedRecord } from './rescue-rows.ts';
import { RescueSource } from './rescue-source.ts';
import { keepDraft } from '../records/drafts.ts';
import { saveText } from '../search/search.ts';
import { Vault, type VaultOptions } from '../vault.ts';
import { inOneTransaction } from '../transaction.ts';

/**
 * Reads what can still be read of a damaged case into a new one, opened by the same passphrase. The
 * damaged case is not touched. What could not be rescued is named. History comes along; undo does not.
 * Needs room for two copies where the new folder is. Failures as of `Vault.open` and `Vault.create`.
 */
export async function rescueCase(
  folder: string,
  passphrase: string,
  target: string,
  options: VaultOptions = {},
): Promise<Reply<RescueReport>> {
  let source: RescueSource | null = null;
  let vault: Vault | null = null;
  try {
    source = await openSource(folder, passphrase, resolve(target));
    const rescued = rescueRows(source);
    const made = await Vault.create(target, passphrase, options);
    if (!made.ok) return made;
    vault = made.value;
    const problems = [...keepRecords(vault.db, rescued, source.indexedRecords())];
    keepTexts(vault.db, rescued);
    const attachments = keepAttachments(vault.db, rescued, source);
    problems.push(...attachments.problems);
    const records = countRecords(vault.db);
    return done({ folder: vault.folder, records, attachments: attachments.kept, problems });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  } finally {
    source?.close();
    vault?.close();
  }
}

async function openSource(folder: string, passphrase: string, target: string): Promise<RescueSource> {
  const files = caseFiles(resolve(folder));
  requireOwnFiles(files);
  if (!existsSync(files.record)) throw new StoreRefusal(failures.notFound);
  if (isOpenHere(files.record)) throw new StoreRefusal(failures.openElsewhere);
  if (existsSync(caseFiles(target).record)) throw new StoreRefusal(failures.exists);
  const reading = readKeyFiles(files);
  if (reading.is === 'newer') throw new StoreRefusal(failures.newer);
  if (reading.is !== 'whole') throw new StoreRefusal(failures.keysDamaged);
  const unlocked = await unlockCase(reading, passphrase);
  if (unlocked.is === 'wrong') throw new StoreRefusal(failures.wrongPassphrase);
  if (unlocked.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
  makeFolder(target);
  const log = statSync(`${files.record}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  requireRoom(target, (statSync(files.record).size + log) * 2.1);
  try {
    // A name nobody has: what lies under a fixed one could be a link to anything.
    const part = openPartFile(join(target, 'damaged.db'));
    closeSync(part.descriptor);
    return RescueSource.open(files, part.path, dataKeysIn(unlocked.keys));
  } finally {
    unlocked.keys.wipe();
  }
}

/** Keeps of every record the newest state that can be read, and names those whose last state is lost. */
function keepRecords(
  db: WritableDb,
  rescued: RescuedRows,
  indexed: readonly { readonly id: string; readonly revision: number }[],
): RescueProblem[] {
  const newest = newestStates(rescued);
  const expected = new Map(indexed.map(({ id, revision }) => [id, revision]));
  return inOneTransaction(db, () => {
    const problems: RescueProblem[] = [];
    if ([...newest.values()].some(({ kind }) => kind === 'case')) removeBlankCase(db);
    else
      problems.push({
        code: 'case-record-lost',
        message: 'The case record itself is lost; an empty one stands in its place.',
      });
    keepHistory(db, rescued);
    for (const state of [...newest.values()].toSorted((a, b) => a.seq - b.seq)) {
      if (state.body !== null)
        putRecord(db, state.revision, { id: state.id, seq: state.seq, body: state.body });
      const should = expected.get(state.id);
      if (should !== undefined && should > state.revision) problems.push(olderState(state.id));
    }
    for (const id of expected.keys()) if (!newest.has(id)) problems.push(lostRecord(id));
    return problems;
  });
}

/** The newest readable state of each record: from its own row or from its history. */
function newestStates(rescued: RescuedRows): Map<string, RescuedRecord> {
  const newest = new Map<string, RescuedRecord>();
  for (const state of [...rescued.records, ...rescued.versions]) {
    const known = newest.get(state.id);
    if (known && known.revision >= state.revision) continue;
    const kind = state.body === null ? '' : kindOf(state.body);
    if (kind !== null) newest.set(state.id, { ...state, kind });
  }
  return newest;
}

/** The kind of record a body holds; null when it holds none. */
function kindOf(body: string): string | null {
  const { data } = recordSchema.safeParse(JSON.parse(body));
  return data?.record ?? null;
}

function keepHistory(db: WritableDb, rescued: RescuedRows): void {
  const version = prepared(db, 'INSERT OR IGNORE INTO version (id, revision, seq, body) VALUES (?, ?, ?, ?)');
  for (const { id, revision, seq, body } of rescued.versions) version.run(id, revision, seq, body);
  // Undo over a history with holes would bring back wrong states: operations are kept, not to be undone.
  const operation = prepared(
    db,
    `INSERT OR IGNORE INTO act (revision, name, at, state) VALUES (?, ?, ?, 'dropped')`,
  );
  for (const { revision, name, at } of rescued.operations) operation.run(revision, name, at);
  const last = Math.max(
    1,
    ...rescued.operations.map(({ revision }) => revision),
    ...rescued.records.map(({ revision }) => revision),
  );
  insertOperation(db, { revision: last + 1, name: 'salvage', at: '', state: 'step' });
}

function removeBlankCase(db: WritableDb): void {
  db.exec('DELETE FROM version; DELETE FROM act; DELETE FROM record;');
}

function keepTexts(db: WritableDb, rescued: RescuedRows): void {
  for (const { attachment, page, body } of rescued.texts) saveText(db, attachment, page, body);
  for (const { key, text } of rescued.drafts) keepDraft(db, key, text);
}

interface Kept {
  readonly kept: number;
  readonly problems: readonly RescueProblem[];
}

function keepAttachments(db: WritableDb, rescued: RescuedRows, source: RescueSource): Kept {
  const problems: RescueProblem[] = [];
  let kept = 0;
  for (const [number, attachment] of rescued.attachments.entries()) {
    if (keepAttachment(db, rescued, source, attachment, number + 1)) kept += 1;
    else problems.push(lostAttachment(attachment.id));
  }
  return { kept, problems };
}

/** Copies a file's chunks over; all of them with the right SHA-256, or none. */
function keepAttachment(
  db: WritableDb,
  rescued: RescuedRows,
  source: RescueSource,
  attachment: Attachment,
  number: number,
): boolean {
  const chunks = rescued.chunks.get(attachment.id) ?? new Map();
  const hash = createHash('sha256');
  const add = prepared(db, 'INSERT INTO piece (place, attachment, number, bytes) VALUES (?, ?, ?, ?)');
  return inOneTransaction(db, () => {
    for (let chunk = 0; chunk * chunkBytes < attachment.bytes; chunk += 1) {
      const place = chunks.get(chunk);
      const bytes = place ? source.bytesOn(place.page, place.row) : null;
      if (bytes) hash.update(bytes);
      if (bytes) add.run(placeOfChunk(number, chunk), attachment.id, chunk, bytes);
    }
    if (hash.digest('hex') !== attachment.sha256) {
      prepared(db, 'DELETE FROM piece WHERE attachment = ?').run(attachment.id);
      return false;
    }
    prepared(
      db,
      `INSERT INTO attachment (number, id, state, bytes, sha256, meta) VALUES (?, ?, 'ready', ?, ?, ?)`,
    ).run(number, attachment.id, attachment.bytes, attachment.sha256, JSON.stringify(attachment));
    return true;
  });
}

function countRecords(db: WritableDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM record').get()?.n ?? 0;
}

function olderState(id: string): RescueProblem {
  return {
    code: 'record-older',
    record: idSchema.parse(id),
    message: 'The last state of this record is lost. An earlier one was rescued.',
  };
}

function lostRecord(id: string): RescueProblem {
  return { code: 'record-lost', record: idSchema.parse(id), message: 'This record is lost.' };
}

function lostAttachment(id: Id): RescueProblem {
  return {
    code: 'attachment-lost',
    record: id,
    message: 'The bytes of this file are damaged. The record of the file was kept.',
  };
}
