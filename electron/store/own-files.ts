import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { removeFile } from '../files/remove-file.ts';
import { byteRangeOf } from '../files/durable.ts';
import { partsOf } from '../files/part-file.ts';
import { kindAt, NotAFile } from '../files/plain-file.ts';
import type { CaseFiles } from './case-files.ts';
import { failures, filled, StoreRefusal } from './failure.ts';

/** What SQLite keeps beside a database, by the ends of the names. */
const beside = ['-wal', '-shm', '-journal'];
const journalMark = 'd9d505f920a163d7';

/** Names that a version of Folio wrote under before each write had a random name. */
export function formerNames(files: CaseFiles): readonly string[] {
  return [files.keys, files.keysSecond, files.firstPage, files.ballast].map((path) => `${path}.new`);
}

/** A database's own name and those SQLite uses beside it. */
export function namesOfDatabase(path: string): readonly string[] {
  return [path, ...beside.map((end) => `${path}${end}`)];
}

/**
 * Refuses a folder that holds a link, a folder, a pipe or a device under a name that Folio or SQLite would open
 * there, a record that is in another place too, and a journal that names a file outside: SQLite follows each,
 * writes into it or deletes it.
 */
export function requireOwnFiles(files: CaseFiles): void {
  const names = [
    ...namesOfDatabase(files.record),
    ...namesOfDatabase(files.recordNew),
    files.keys,
    files.keysSecond,
    files.firstPage,
    files.ballast,
    ...formerNames(files),
  ];
  for (const path of names) if (kindAt(path) === 'other') throw new NotAFile(path);
  for (const path of namesOfDatabase(files.record)) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && found.nlink > 1) throw new StoreRefusal(filled(failures.hardLink, { file: basename(path) }));
  }
  if (namesAnotherFile(`${files.record}-journal`)) throw new StoreRefusal(failures.foreignJournal);
}

/**
 * Clears what making, restoring or rekeying a record left when it was cut short; unlinks, never follows. Whoever
 * holds the record alone may: nobody else is making a new one.
 */
export function removeUnfinished(files: CaseFiles): void {
  for (const path of [...namesOfDatabase(files.recordNew), ...formerNames(files), ...partsOf(files.record)])
    removeFile(path);
}

/**
 * Whether a journal ends by naming a journal of several databases. SQLite would read and delete the file of that
 * name, wherever it is; Folio never writes one.
 */
function namesAnotherFile(journal: string): boolean {
  if (kindAt(journal) === 'nothing') return false;
  const { size } = lstatSync(journal);
  return byteRangeOf(journal, Math.max(0, size - 8), 8).toString('hex') === journalMark;
}
