import { closeSync, fstatSync, readSync, writeSync } from 'node:fs';
import { discardFile, removeFile } from '../../files/remove-file.ts';
import type { Failure } from '../../../shared/reply.ts';
import { requireRoom } from '../ballast.ts';
import type { CaseFiles } from '../case-files.ts';
import { changeKey, setKey, type WritableDb } from '../db.ts';
import { syncFile } from '../../files/durable.ts';
import { openPartFile, publishPartFile, type PartFile } from '../../files/part-file.ts';
import { naming } from '../../files/plain-file.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import type { CaseKeys } from '../keys/case-keys.ts';
import { minimumCost } from '../keys/cost.ts';
import type { Cost } from '../keys/derive.ts';
import { newRecoveryCode } from '../keys/recovery-code.ts';
import { Secret } from '../keys/secret.ts';
import type { Slot } from '../keys/slot.ts';
import { namesOfDatabase } from '../own-files.ts';
import { connect } from '../sqlite.ts';

/** All that is needed to encrypt a case anew, made before anything is changed. */
export interface PreparedRekey {
  readonly now: string;
  readonly key: Secret;
  readonly slots: readonly Slot[];
  readonly recoveryCode: string | null;
}

/** Makes a new key, and slots for the new passphrase and a new recovery code where there was one. */
export async function prepareRekey(
  keys: CaseKeys,
  now: string,
  next: string,
  cost: Cost,
): Promise<PreparedRekey> {
  const recoveryCode = keys.hasRecoveryCode() ? newRecoveryCode() : null;
  const key = Secret.random(32);
  // 130 random bits need no slow guessing: the floor keeps an old laptop quick.
  const code = recoveryCode === null ? [] : [['recovery', recoveryCode, minimumCost] as const];
  const slots = await keys.makeSlots([['passphrase', next, cost], ...code], key);
  return { now, key, slots, recoveryCode };
}

/** An open record that is encrypted anew: nothing else may use it meanwhile. */
export interface RecordToRekey {
  readonly files: CaseFiles;
  readonly db: WritableDb;
  /** A handle for reading the record's bytes as they are. */
  readonly reader: number;
}

/**
 * Encrypts the record anew. It stays open and locked until the new one has its place, so that no other program
 * saves into what is about to be replaced; the caller closes it. The old slots open the case until the new record
 * and the new slots are safe on the disk: cut short anywhere, the old words open it, and from the second step on the
 * new ones too. A refusal says which do. Needs the record's size in free space, twice for a moment.
 */
export function rekeyRecord(record: RecordToRekey, keys: CaseKeys, prepared: PreparedRekey): void {
  const { files } = record;
  let copy = '';
  step(failures.rekeyUndone, () => {
    copy = makeRekeyedCopy(record, keys.bytes, prepared.key.bytes);
  });
  try {
    step(failures.rekeyUndone, () => keys.beginChange(prepared.key, prepared.slots));
    step(failures.rekeyHalf, () => swapRecord(files, copy));
  } catch (error) {
    removeCopy(copy);
    throw error;
  }
  keys.useKey(Secret.copy(prepared.key.bytes));
  step(failures.rekeyLeftOld, () => keys.endChange());
}

function step(failure: Failure, work: () => void): void {
  try {
    work();
  } catch (error) {
    const known = failureOf(error);
    if (known === null) throw error;
    throw new StoreRefusal(known.code === 'no-space' ? { ...failure, code: 'no-space' } : failure);
  }
}

/** Copies the record and encrypts the copy under the new key; the record stays as it is. Answers its path. */
function makeRekeyedCopy({ files, db, reader }: RecordToRekey, oldKey: Buffer, newKey: Buffer): string {
  // All of it in one file, without a log that SQLite would remove by its name when the old one is closed.
  if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
    throw new StoreRefusal(failures.openElsewhere);
  const { size } = fstatSync(reader);
  requireRoom(files.folder, size * 1.1);
  const part = openPartFile(files.record);
  try {
    copyThrough(reader, size, part);
    encryptAnew(part.path, oldKey, newKey);
    syncFile(part.path);
    return part.path;
  } catch (error) {
    removeCopy(part.path);
    throw error;
  }
}

/** Through the handle that is open: closing another one on the record would give up SQLite's lock. */
function copyThrough(reader: number, size: number, part: PartFile): void {
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  try {
    for (let at = 0; at < size;) {
      const length = readSync(reader, chunk, 0, Math.min(chunk.length, size - at), at);
      if (length === 0) throw new StoreRefusal(failures.swapped);
      naming(part.path, () => writeSync(part.descriptor, chunk, 0, length, at));
      at += length;
    }
  } finally {
    closeSync(part.descriptor);
  }
}

function removeCopy(path: string): void {
  for (const name of namesOfDatabase(path)) discardFile(name);
}

function encryptAnew(path: string, oldKey: Buffer, newKey: Buffer): void {
  const db = connect(path, 'open');
  try {
    setKey(db, oldKey);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('temp_store = MEMORY');
    // Rekeying does not work over a write-ahead log; the copy needs no journal on the disk.
    db.pragma('journal_mode = MEMORY');
    changeKey(db, newKey);
    if (db.pragma('quick_check', { simple: true }) !== 'ok') throw new StoreRefusal(failures.damaged);
  } finally {
    db.close();
  }
}

/** Puts the rekeyed copy in the record's place. The old first page is of no use under the new key. */
function swapRecord(files: CaseFiles, copy: string): void {
  removeFile(files.firstPage);
  publishPartFile(copy, files.record, true);
}
