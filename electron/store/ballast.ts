import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { removeFile } from '../files/remove-file.ts';
import { caseFiles, type CaseFiles } from './case-files.ts';
import type { ReadableDb } from './db.ts';
import { writeDurably } from '../files/durable.ts';
import { kindAt } from '../files/plain-file.ts';
import { failures, filled, StoreRefusal } from './failure.ts';

const MiB = 1024 * 1024;
const ballastBytes = 4 * MiB;

/** Room on the disk that holds this path, in bytes; endless where its file system does not say how large it is. */
export function freeBytes(path: string): number {
  const disk = statfsSync(path);
  return disk.blocks === 0 ? Infinity : disk.bavail * disk.bsize;
}

/** Refuses what needs more room than the disk of this path has, and says how much that is. */
export function requireRoom(path: string, needed: number): void {
  const free = freeBytes(path);
  if (free >= needed) return;
  const megabytes = { needed: String(Math.ceil(needed / MiB)), free: String(Math.floor(free / MiB)) };
  throw new StoreRefusal(filled(failures.noRoom, megabytes));
}

/** Keeps a few MiB aside while there is plenty: on a full disk even a deletion needs room. */
export function keepBallast(files: CaseFiles): void {
  if (kindAt(files.ballast) !== 'nothing' || freeBytes(files.folder) < 16 * ballastBytes) return;
  // Random, so that no file system stores it in less.
  writeDurably(files.ballast, randomBytes(ballastBytes));
}

/** Gives the ballast up; false when there was none. */
export function releaseBallast(db: ReadableDb): boolean {
  const { ballast } = caseFiles(dirname(db.name));
  if (kindAt(ballast) !== 'file') return false;
  removeFile(ballast);
  return true;
}
