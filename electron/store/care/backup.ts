import { createHmac, type Hmac } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, read } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { discardFile } from '../../files/remove-file.ts';
import type { BackupReport } from '../../../shared/care/backup-report.ts';
import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import { offsetsOf, macBytes, writeLine } from './backup-format.ts';
import { requireRoom } from '../ballast.ts';
import { pageSize, type ReadableDb, type WritableDb } from '../db.ts';
import { openPartFile, publishPartFile } from '../../files/part-file.ts';
import { refuseInsideCase } from '../case-folder.ts';
import { codeOf, failureOf, failures, StoreRefusal } from '../failure.ts';
import { prepared } from '../prepared.ts';
import { revisionOf } from '../records/records.ts';
import { keepSetting, readSetting } from '../settings.ts';
import type { Vault } from '../vault.ts';
import { inOneTransaction } from '../transaction.ts';

const blockBytes = 1024 * 1024;

/** How a backup is followed and stopped. */
export interface BackupOptions {
  readonly signal?: AbortSignal;
  /** Bytes written or read again, of how many. */
  readonly progress?: (done: number, total: number) => void;
  /** ISO 8601 instant, remembered as the time of the last backup. */
  readonly at?: string;
}

/**
 * Writes the whole case into one encrypted file and reads it back before it gets its name. The case can be
 * worked on meanwhile; what is saved after the beginning is not in the backup. Failures: no-space, read-only, exists, damaged, cancelled; none leaves a
 * file. The MAC makes any later change of the file known.
 */
export async function backupVault(
  vault: Vault,
  path: string,
  options: BackupOptions = {},
): Promise<Reply<BackupReport>> {
  const target = resolve(path);
  let part: string | null = null;
  try {
    requirePlace(target);
    const revision = revisionOf(vault.db);
    const opened = openPartFile(target);
    part = opened.path;
    closeSync(opened.descriptor);
    const bytes = await writeBackup(vault, part, options);
    publishPartFile(part, target, false);
    if (options.at !== undefined) noteBackup(vault.db, options.at, revision);
    return done({ path: target, bytes });
  } catch (error) {
    if (part !== null) discardFile(part);
    if (options.signal?.aborted) return refused(cancelled);
    if (codeOf(error) === 'EEXIST') return refused(taken);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused(failure.code === 'read-only' ? unwritable : failure);
  }
}

/** When the last backup was made (ISO 8601 instant); null when there was none. */
export function lastBackup(db: ReadableDb): string | null {
  return readSetting(db, 'backup');
}

/** How many operations there were since the last backup, whatever the clock said; all of them when there was none. */
export function operationsSinceBackup(db: ReadableDb): number {
  const revision = readSetting(db, 'backupRevision');
  const [since, from] = revision === null ? ['at', lastBackup(db) ?? ''] : ['revision', Number(revision)];
  const sql = `SELECT count(*) AS count FROM act WHERE ${since} > ? AND state <> 'step'`;
  return prepared<{ count: number }>(db, sql).get(from)?.count ?? 0;
}

/** Kept in the record, so that the backup itself does not know of it. */
function noteBackup(db: WritableDb, at: string, revision: number): void {
  inOneTransaction(db, () => {
    keepSetting(db, 'backup', at);
    keepSetting(db, 'backupRevision', String(revision));
  });
}

const taken: Failure = {
  code: 'exists',
  message: 'There is already a file of this name. Choose another name for the backup.',
};
const unwritable: Failure = {
  code: 'read-only',
  message: 'The backup cannot be written there. Choose another folder or disk.',
};
const cancelled: Failure = { code: 'cancelled', message: 'Stopped. No backup was written.' };
const moved: Failure = {
  code: 'cancelled',
  message: 'The case was closed or changed underneath while the backup was made. Make the backup again.',
};
const unlike: Failure = {
  code: 'damaged',
  message: 'The backup did not read back as it was written. Use another disk; no backup was kept there.',
};

/** Refuses a name that is taken, and the folder of this or any other case. */
function requirePlace(target: string): void {
  refuseInsideCase(target);
  if (lstatSync(target, { throwIfNoEntry: false })) throw new StoreRefusal(taken);
}

async function writeBackup(vault: Vault, path: string, options: BackupOptions): Promise<number> {
  const { db } = vault;
  db.pragma('wal_checkpoint(TRUNCATE)');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreRefusal(failures.damaged);
  // What is saved meanwhile waits in the log: the record itself stays as it is while it is copied.
  db.pragma('wal_autocheckpoint = 0');
  const { header, macKey } = vault.backupKeys();
  const record = readerOf(vault.reader);
  try {
    const before = fstatSync(vault.reader, { bigint: true });
    const line = { headerBytes: header.length, recordBytes: Number(before.size) };
    const { end } = offsetsOf(line, pageSize);
    requireRoom(dirname(path), end);
    const track = trackerOf(options, end * 2);
    await writeAll(path, record, { line: writeLine(line), header }, macKey.bytes, track);
    const after = fstatSync(vault.reader, { bigint: true });
    if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) throw new StoreRefusal(moved);
    await readBack(path, end, macKey.bytes, track);
    return end;
  } finally {
    macKey.wipe();
    if (db.open) db.pragma('wal_autocheckpoint = 1000');
  }
}

/** Anything bytes can be read from at a place. */
export interface ByteReader {
  read(into: Buffer, offset: number, length: number, place: number): Promise<{ readonly bytesRead: number }>;
}

/** Reads through the handle that the vault holds open. */
function readerOf(handle: number): ByteReader {
  const readAt = promisify(read);
  return { read: (into, offset, length, place) => readAt(handle, into, offset, length, place) };
}

interface Ends {
  readonly line: Buffer;
  readonly header: Buffer;
}

async function writeAll(
  path: string,
  record: ByteReader,
  ends: Ends,
  key: Buffer,
  track: (bytes: number) => void,
): Promise<void> {
  const hmac = createHmac('sha256', key);
  const out = await open(path, 'r+');
  const write = async (bytes: Buffer): Promise<void> => {
    hmac.update(bytes);
    await writeFully(out, bytes);
    track(bytes.length);
  };
  try {
    await write(ends.line);
    await write(ends.header);
    for await (const block of blocksOf(record)) await write(block);
    const first = Buffer.alloc(pageSize);
    await record.read(first, 0, pageSize, 0);
    await write(first);
    await write(ends.header);
    await write(ends.line);
    await writeFully(out, hmac.digest());
    track(macBytes);
    await out.sync();
  } finally {
    await out.close();
  }
}

/** Reads the file again from the disk and compares its MAC. */
async function readBack(
  path: string,
  end: number,
  key: Buffer,
  track: (bytes: number) => void,
): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { isValid, bytes } = await checkMac(file, end, key, track);
    if (!isValid || bytes !== end) throw new StoreRefusal(unlike);
  } finally {
    await file.close();
  }
}

/** Whether the MAC at a backup's end fits everything before it, and how long the file is. */
async function checkMac(
  file: FileHandle,
  end: number,
  key: Buffer,
  track: (bytes: number) => void,
): Promise<{ readonly isValid: boolean; readonly bytes: number }> {
  const hmac: Hmac = createHmac('sha256', key);
  const { size } = await file.stat();
  for await (const block of blocksOf(file, 0, end - macBytes)) {
    hmac.update(block);
    track(block.length);
  }
  const mac = Buffer.alloc(macBytes);
  await file.read(mac, 0, macBytes, end - macBytes);
  track(macBytes);
  return { isValid: hmac.digest().equals(mac), bytes: size };
}

/** A file's bytes in blocks of 1 MiB; each block is only good until the next is asked for. */
export async function* blocksOf(file: ByteReader, start = 0, end = Infinity): AsyncGenerator<Buffer> {
  const block = Buffer.alloc(blockBytes);
  for (let at = start; at < end;) {
    const { bytesRead } = await file.read(block, 0, Math.min(blockBytes, end - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield block.subarray(0, bytesRead);
  }
}

/** Counts bytes up to the caller's progress and stops where the caller cancelled. */
export function trackerOf(options: BackupOptions, total: number): (bytes: number) => void {
  let sum = 0;
  return (bytes) => {
    options.signal?.throwIfAborted();
    sum += bytes;
    options.progress?.(Math.min(sum, total), total);
  };
}

async function writeFully(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}
