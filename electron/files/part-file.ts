import { randomBytes } from 'node:crypto';
import { constants, linkSync, lstatSync, openSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discardFile } from './remove-file.ts';
import { syncFolder } from './sync-folder.ts';

/** A file on its way to its final name: it lies beside it under a name that nobody else has. */
export interface PartFile {
  readonly path: string;
  /** Open for reading and writing; the caller closes it. */
  readonly descriptor: number;
}

const ending = 'folio-part';
/** SQLite keeps files of its own beside a part that is a database. */
const partName = new RegExp(`\\.(\\d+)-[0-9a-f]{16}\\.${ending}(?:-wal|-shm|-journal)?$`);

/**
 * Opens a new file beside `target` for its owner alone, and takes away what writers that were killed left in
 * that folder. The name is random and the file must not exist, so that neither another writer's part nor a
 * file or link that was put there is written into. Throws the system's error.
 */
export function openPartFile(target: string): PartFile {
  sweepPartFiles(dirname(target));
  const path = `${target}.${process.pid}-${randomBytes(8).toString('hex')}.${ending}`;
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  return { path, descriptor: openSync(path, flags, 0o600) };
}

/**
 * Gives a finished file its final name. Unless it may `replace`, a file, folder or link that has the name by
 * now is left as it is and EEXIST is thrown. Replacing puts the new file in the place of a link, never of
 * what the link points to.
 */
export function publishPartFile(part: string, target: string, replace: boolean): void {
  if (replace) renameSync(part, target);
  else moveToFreeName(part, target);
  syncFolder(dirname(target));
}

function moveToFreeName(part: string, target: string): void {
  try {
    // Fails where the name is taken; a rename would replace.
    linkSync(part, target);
  } catch (error) {
    if (!hasCode(error, ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])) throw error;
    // A file system without links, such as a stick's: looked at first, as near as can be.
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) throw taken();
    renameSync(part, target);
    return;
  }
  discardFile(part);
}

/** The parts that lie beside a file, of writers that were killed or are writing now. */
export function partsOf(target: string): readonly string[] {
  const folder = dirname(target);
  return namesIn(folder)
    .filter((name) => name.replace(partName, '') === basename(target) && name !== basename(target))
    .map((name) => join(folder, name));
}

/** The name of the file that a part is on its way to; any other name as it is. */
export function nameWithoutPart(path: string): string {
  return basename(path).replace(partName, '');
}

const quiet = 120_000;
const longQuiet = 24 * 60 * 60 * 1000;

/** Takes away the parts of writers that ended before they could: of a process that lives, only what is a day old. */
function sweepPartFiles(folder: string): void {
  for (const name of namesIn(folder)) {
    const owner = partName.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    // On a shared folder the number may be that of a process on another computer, which is writing now.
    if (age > longQuiet || (age > quiet && !isRunning(Number(owner)))) discardFile(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that may be written to but not listed, or that is not there: opening the part says so.
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return hasCode(error, ['EPERM']);
  }
}

function taken(): Error {
  return Object.assign(new Error('EEXIST: the name is taken'), { code: 'EEXIST' });
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
