import { createHmac, type Hmac } from 'node:crypto';
import { constants, existsSync, renameSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { discardFile } from '../../files/remove-file.ts';
import type { RestoreReport } from '../../../shared/care/backup-report.ts';
import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import { lineBytes, offsetsOf, macBytes, readLine, type BackupLine } from './backup-format.ts';
import { blocksOf, trackerOf, type BackupOptions } from './backup.ts';
import { requireRoom } from '../ballast.ts';
import { caseFiles, type CaseFiles } from '../case-files.ts';
import { openDatabase, pageSize } from '../db.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { writeDurably } from '../../files/durable.ts';
import { NotAFile } from '../../files/plain-file.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import { backupMacKey } from '../keys/backup-key.ts';
import { mostHeaderBytes, readHeader, type SignedHeader } from '../keys/header.ts';
import type { Secret } from '../keys/secret.ts';
import { dataKeysIn } from '../keys/slot.ts';
import { unlock } from '../keys/unlock.ts';
import { prepareFolder } from '../opening.ts';

/** How a backup is put back. */
export interface RestoreOptions extends BackupOptions {
  /** Puts a damaged backup back as far as it goes, to be rescued with `rescueCase`. */
  readonly evenIfDamaged?: boolean;
}

/**
 * Makes a case folder out of a backup, with the passphrase it was made under. The folder must be new or
 * empty. Failures: not-found, wrong-passphrase, damaged, newer-version, exists, no-space, cancelled; none
 * leaves a case. Returns the folder: open it with `Vault.open`.
 */
export async function restoreBackup(
  path: string,
  folder: string,
  passphrase: string,
  options: RestoreOptions = {},
): Promise<Reply<RestoreReport>> {
  const files = caseFiles(resolve(folder));
  let began = false;
  try {
    if (!existsSync(path)) return refused(noBackup);
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      // A pipe or a device has no end to look for.
      if (!(await file.stat()).isFile()) throw new NotAFile(path);
      const backup = await readEnds(file);
      const keys = await keysOf(backup.signed, passphrase);
      prepareFolder(files);
      began = true;
      const whole = await writeCase(file, backup, keys, files, options);
      return done({ folder: files.folder, whole });
    } finally {
      await file.close();
    }
  } catch (error) {
    if (began) removeAll(files);
    if (options.signal?.aborted) return refused(cancelled);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  }
}

const noBackup: Failure = { code: 'not-found', message: 'There is no file of this name.' };
const cancelled: Failure = { code: 'cancelled', message: 'Stopped. Nothing was restored.' };
const notABackup: Failure = {
  code: 'damaged',
  message: 'This file is not a backup of Folio, or its beginning and end are both damaged.',
};
const changed: Failure = {
  code: 'damaged',
  message:
    'This backup was changed or damaged after it was made. Nothing was restored. Use another backup, or rescue what this one still holds.',
};

interface BackupEnds {
  readonly line: BackupLine;
  readonly signed: SignedHeader;
  readonly header: Buffer;
  /** The length that the line tells is not the file's. */
  readonly cut: boolean;
}

/** Reads the line and the key header from the beginning, or where that is damaged from the end. */
async function readEnds(file: FileHandle): Promise<BackupEnds> {
  const { size } = await file.stat();
  const first = readLine(await bytesAt(file, 0, lineBytes));
  const last = readLine(await bytesAt(file, size - macBytes - lineBytes, lineBytes));
  if (first === 'newer' || last === 'newer') throw new StoreRefusal(failures.newer);
  const line = first ?? last;
  if (line === null || line.headerBytes > mostHeaderBytes) throw new StoreRefusal(notABackup);
  const offsets = offsetsOf(line, pageSize);
  for (const offset of [offsets.header, offsets.secondHeader]) {
    const header = await bytesAt(file, offset, line.headerBytes);
    const reading = readHeader(header);
    if (reading.is === 'newer') throw new StoreRefusal(failures.newer);
    if (reading.is === 'whole') return { line, signed: reading.signed, header, cut: offsets.end !== size };
  }
  throw new StoreRefusal(notABackup);
}

async function keysOf(signed: SignedHeader, passphrase: string): Promise<Secret> {
  const unlocked = await unlock(signed, passphrase);
  if (unlocked.is === 'wrong') throw new StoreRefusal(failures.wrongPassphrase);
  if (unlocked.is === 'damaged') throw new StoreRefusal(changed);
  return unlocked.keys;
}

async function writeCase(
  file: FileHandle,
  backup: BackupEnds,
  keys: Secret,
  files: CaseFiles,
  options: RestoreOptions,
): Promise<boolean> {
  try {
    requireRoom(files.folder, backup.line.recordBytes);
    const dataKey = await copyRecord(file, backup, dataKeysIn(keys), files, options);
    const whole = dataKey !== null && !backup.cut && opens(files, dataKey);
    if (!whole && !options.evenIfDamaged) throw new StoreRefusal(changed);
    writeDurably(files.firstPage, await bytesAt(file, offsetsOf(backup.line, pageSize).firstPage, pageSize));
    writeDurably(files.keys, backup.header);
    writeDurably(files.keysSecond, backup.header);
    renameSync(files.recordNew, files.record);
    syncFolder(files.folder);
    return whole;
  } finally {
    keys.wipe();
  }
}

/** Copies the record out and checks the MAC of the whole backup on the way: the key it was made with, null when none. */
async function copyRecord(
  file: FileHandle,
  backup: BackupEnds,
  keys: readonly Buffer[],
  files: CaseFiles,
  options: RestoreOptions,
): Promise<Buffer | null> {
  const offsets = offsetsOf(backup.line, pageSize);
  const track = trackerOf(options, offsets.end);
  const candidates = keys.map((key) => ({ key, hmac: hmacUnder(key) }));
  const out = await open(files.recordNew, 'wx', 0o600);
  try {
    let at = 0;
    for await (const block of blocksOf(file, 0, offsets.mac)) {
      for (const { hmac } of candidates) hmac.update(block);
      const start = Math.min(Math.max(offsets.record - at, 0), block.length);
      const end = Math.min(Math.max(offsets.firstPage - at, 0), block.length);
      for (let done = start; done < end;) done += (await out.write(block, done, end - done)).bytesWritten;
      at += block.length;
      track(block.length);
    }
    await out.sync();
  } finally {
    await out.close();
  }
  const mac = await bytesAt(file, offsets.mac, macBytes);
  return candidates.find(({ hmac }) => hmac.digest().equals(mac))?.key ?? null;
}

function hmacUnder(dataKey: Buffer): Hmac {
  const key = backupMacKey(dataKey);
  const hmac = createHmac('sha256', key.bytes);
  key.wipe();
  return hmac;
}

/** Whether the restored record opens with its key and SQLite finds it whole. */
function opens(files: CaseFiles, dataKey: Buffer): boolean {
  try {
    const db = openDatabase(files.recordNew, dataKey, 'open');
    try {
      return db.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch (error) {
    if (failureOf(error)?.code === 'damaged') return false;
    throw error;
  }
}

function removeAll(files: CaseFiles): void {
  const made = [files.recordNew, `${files.recordNew}-wal`, files.firstPage, files.keys, files.keysSecond];
  if (existsSync(files.record)) return;
  for (const path of made) discardFile(path);
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  if (offset < 0) return bytes;
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  return bytes.subarray(0, bytesRead);
}
