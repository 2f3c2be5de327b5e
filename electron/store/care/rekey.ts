import { constants, copyFileSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Failure } from '../../../shared/reply.ts';
import { requireRoom } from '../ballast.ts';
import type { CaseFiles } from '../case-files.ts';
import { changeKey, setKey } from '../db.ts';
import { syncFile } from '../../files/durable.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import type { CaseKeys } from '../keys/case-keys.ts';
import { minimumCost } from '../keys/cost.ts';
import type { Cost } from '../keys/derive.ts';
import { newRecoveryCode } from '../keys/recovery-code.ts';
import { Secret } from '../keys/secret.ts';
import type { Slot } from '../keys/slot.ts';
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

/**
 * Encrypts the closed record anew. The old slots open the case until the new record and the new slots are safe
 * on the disk: cut short anywhere, the old words open it, and from the second step on the new ones too. A
 * refusal says which do. Needs the record's size in free space, twice for a moment.
 */
export function rekeyRecord(files: CaseFiles, keys: CaseKeys, prepared: PreparedRekey): void {
  step(failures.rekeyUndone, () => {
    makeRekeyedCopy(files, keys.bytes, prepared.key.bytes);
    try {
      keys.beginChange(prepared.key, prepared.slots);
    } catch (error) {
      rmSync(files.recordNew, { force: true });
      throw error;
    }
  });
  step(failures.rekeyHalf, () => swapRecord(files));
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

/** Copies the closed record and encrypts the copy under the new key; the record stays as it is. */
function makeRekeyedCopy(files: CaseFiles, oldKey: Buffer, newKey: Buffer): void {
  requireRoom(files.folder, statSync(files.record).size * 1.1);
  rmSync(files.recordNew, { force: true });
  try {
    copyFileSync(files.record, files.recordNew, constants.COPYFILE_FICLONE);
    encryptAnew(files.recordNew, oldKey, newKey);
    syncFile(files.recordNew);
  } catch (error) {
    rmSync(files.recordNew, { force: true });
    throw error;
  }
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
function swapRecord(files: CaseFiles): void {
  rmSync(files.firstPage, { force: true });
  renameSync(files.recordNew, files.record);
  syncFolder(files.folder);
}
