import { statSync } from 'node:fs';
import type { ReadableDb, WritableDb } from './db.ts';
import { failures, StoreRefusal } from './failure.ts';

interface Identity {
  readonly device: bigint;
  readonly file: bigint;
}

const opened = new Map<ReadableDb, Identity>();

/** Remembers which file the database was opened from. */
export function watchIdentity(db: WritableDb): void {
  const identity = identityOf(db.name);
  if (identity) opened.set(db, identity);
}

/** The database is closed, or about to be. */
export function forgetIdentity(db: WritableDb): void {
  opened.delete(db);
}

/** Whether this process has the file open as a record. */
export function isOpenHere(path: string): boolean {
  const identity = identityOf(path);
  return identity !== null && [...opened.values()].some((other) => isSame(identity, other));
}

/**
 * Throws when the open file is no longer the one under its name: systems let a program write happily
 * into a file that was deleted or replaced, and all of it would be lost.
 */
export function requireSameFile(db: WritableDb): void {
  const was = opened.get(db);
  if (!was) return;
  const is = identityOf(db.name);
  if (!is || !isSame(is, was)) throw new StoreRefusal(failures.swapped);
}

function isSame(a: Identity, b: Identity): boolean {
  return a.file === b.file && a.device === b.device;
}

function identityOf(path: string): Identity | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? { device: found.dev, file: found.ino } : null;
}
