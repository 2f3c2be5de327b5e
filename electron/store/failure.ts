import type { Failure } from '../../shared/reply.ts';
import { basename } from 'node:path';
import { nameWithoutPart } from '../files/part-file.ts';
import { NotAFile } from '../files/plain-file.ts';
import { systemCode } from '../files/system-code.ts';
import { sqliteCode } from './sqlite.ts';

/** An expected failure on its way out of a store function that answers no Reply. */
export class StoreRefusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Refusals to open or to keep a case, in words for the person. */
export const failures = {
  wrongPassphrase: {
    code: 'wrong-passphrase',
    message: 'This passphrase does not open the case. Check capital letters and the keyboard language.',
  },
  keysMissing: {
    code: 'damaged',
    message:
      'The key files of this case (keys and keys.bak) are missing. Put them back into its folder, or restore a backup.',
  },
  keysDamaged: {
    code: 'damaged',
    message: 'Both copies of the key file are damaged. Restore the case from a backup.',
  },
  damaged: {
    code: 'damaged',
    message:
      'The passphrase is right, but the record is damaged. Nothing was changed. Restore a backup, or rescue what can still be read.',
  },
  foreignSchema: {
    code: 'damaged',
    message:
      'The passphrase is right, but another program changed how record.db is built. It could change what you write in silence, so nothing was opened or changed. Rescue what is in it into a new folder. Be careful if somebody else had the passphrase.',
  },
  notARecord: {
    code: 'damaged',
    message:
      'The file record.db in this folder is not an encrypted record of Folio. Nothing was changed. Restore a backup.',
  },
  newer: {
    code: 'newer-version',
    message: 'A newer Folio wrote this case. Open it with that version; nothing was changed.',
  },
  openElsewhere: {
    code: 'open-elsewhere',
    message: 'This case is open in another window or program. Lock it there, then try again.',
  },
  exists: {
    code: 'exists',
    message: 'This folder already holds a case. Choose another folder, or open the case that is there.',
  },
  partOfCase: {
    code: 'exists',
    message:
      'This folder holds a part of another case (record.db-wal or record.db-journal). Choose another folder, or put its record.db back beside it.',
  },
  notFound: {
    code: 'not-found',
    message: 'There is no case in this folder. Choose the folder that holds record.db and keys.',
  },
  folderGone: {
    code: 'not-found',
    message: 'This folder or file is not there. If it is on a stick or another disk, put it in again.',
  },
  insideCase: {
    code: 'bad-input',
    message:
      'This folder belongs to a case. What is written into it would be lost with the case, or could take the place of its record. Choose another folder.',
  },
  taken: {
    code: 'exists',
    message: 'There is already something else of this name. Choose another name or folder.',
  },
  noPath: {
    code: 'bad-input',
    message:
      'This cannot be read or written under that name: it is a folder where a file is needed, too long, or holds signs that no name may have. Choose another.',
  },
  readOnly: {
    code: 'read-only',
    message: 'This folder cannot be written to. Copy the whole folder to a disk that can, and open the copy.',
  },
  noSpace: {
    code: 'no-space',
    message: 'The disk is full. Nothing was lost. Make room on it, then try again.',
  },
  /** Filled in with megabytes. */
  noRoom: {
    code: 'no-space',
    message:
      'This needs {needed} MB of free room on the disk, and {free} MB is free. Nothing was lost. Make room, then try again.',
  },
  diskFailed: {
    code: 'disk-error',
    message:
      'The disk could not read or write. Nothing is known to be lost. Check the cable or the stick, then try again. If it happens again, copy the whole folder to another disk before anything else.',
  },
  /** Filled in with the file's name, as the next ones. */
  unread: {
    code: 'disk-error',
    message:
      'The disk could not read {file}. Nothing is known to be lost. Check the cable or the stick, then try again. If it happens again, copy the whole folder to another disk before anything else.',
  },
  unwritten: {
    code: 'disk-error',
    message:
      'The disk could not write {file}. What was saved before is not known to be lost. Check the cable or the stick, then try again. If it happens again, copy the whole folder to another disk before anything else.',
  },
  notAFile: {
    code: 'bad-input',
    message:
      '{file} is a link, a folder or a device, and Folio needs a file there. It was not opened, and nothing was changed. Put the file itself in its place. Be careful if somebody else made this folder.',
  },
  hardLink: {
    code: 'bad-input',
    message:
      '{file} is in another folder too, as one and the same file (a hard link). Writing here would change it there, so it was not opened. Copy the whole folder, and open the copy.',
  },
  foreignJournal: {
    code: 'bad-input',
    message:
      'The file record.db-journal in this folder names a file outside it, and Folio did not write it. Nothing was opened or changed. Be careful if somebody else made this folder. Without that file it may open.',
  },
  /** Filled in with megabytes and a count. */
  tooCostly: {
    code: 'bad-input',
    message:
      'The key file asks for {memory} MB of memory, {passes} times over, to try a passphrase. That is more than Folio ever asks for, or than this computer has. Nothing was tried or changed. Put the right key file back, restore a backup, or use a computer with more memory.',
  },
  busy: {
    code: 'not-yet',
    message:
      'Other work is still going on in this case. Wait until it has ended, or stop it, then try again.',
  },
  rekeying: {
    code: 'not-yet',
    message: 'Folio is encrypting the case anew. Wait until that has ended, then try again.',
  },
  rekeyCutShort: {
    code: 'not-yet',
    message:
      'Encrypting the case anew was cut short. The passphrase and recovery code from before and those of each attempt, up to the last four, all open it. Do it once more to the end, then try again.',
  },
  notPrepared: {
    code: 'not-yet',
    message: 'Nothing was prepared for encrypting the case anew, and nothing was changed. Begin again.',
  },
  rekeyUndone: {
    code: 'not-yet',
    message:
      'The case could not be encrypted anew, for the disk did not take it. Nothing was lost. The passphrase and the recovery code from before open the case.',
  },
  rekeyHalf: {
    code: 'not-yet',
    message:
      'The case could not be encrypted anew to the end, for the disk did not take it. Nothing was lost. The old and the new passphrase and recovery code all open the case. Try again.',
  },
  rekeyLeftOld: {
    code: 'not-yet',
    message:
      'The case is encrypted anew, and the new passphrase and recovery code open it. The disk did not take the last step: the old ones may still open it too. Do it once more.',
  },
  wordsUndone: {
    code: 'not-yet',
    message:
      'The disk did not take the change. Nothing was lost. The passphrase and the recovery code from before open the case. Try again.',
  },
  wordsLeftOld: {
    code: 'not-yet',
    message:
      'The change is made, and the new passphrase or recovery code opens the case. The disk did not take the last step: the old one may still open it too. Do it once more.',
  },
  notErased: {
    code: 'not-yet',
    message: 'The case could not be erased: the disk did not take it. It may still open. Try again.',
  },
  erasedInPart: {
    code: 'not-yet',
    message:
      'The keys of this case are gone, and it cannot be opened here any more. The disk did not take every step: delete what is left in the folder. Somebody who takes the disk apart may still find something of the keys.',
  },
  notReopened: {
    code: 'not-yet',
    message: 'The record could not be opened again. What was saved is safe. Lock the case and open it again.',
  },
  swapped: {
    code: 'damaged',
    message:
      'The record was moved, deleted or replaced while it was open. Nothing more was written. Lock the case and look at its folder before opening it again.',
  },
} as const satisfies Record<string, Failure>;

const byCode: readonly (readonly [RegExp, Failure])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, failures.noSpace],
  [/^(SQLITE_READONLY|EROFS|EACCES|EPERM|SQLITE_CANTOPEN|SQLITE_PERM)/, failures.readOnly],
  [/^(ENOENT|ENOTDIR)/, failures.folderGone],
  [/^(EEXIST|ENOTEMPTY)/, failures.taken],
  // Node's own word is for a NUL inside a path.
  [/^(EISDIR|ERR_FS_EISDIR|ENAMETOOLONG|ELOOP|EINVAL|ERR_INVALID_ARG_VALUE)/, failures.noPath],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, failures.openElsewhere],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT|SQLITE_IOERR_DATA|SQLITE_IOERR_CORRUPTFS)/, failures.damaged],
];

/** What a person is told about an error of the disk or the database; null for a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof StoreRefusal) return error.failure;
  if (error instanceof NotAFile) return filled(failures.notAFile, { file: basename(error.path) });
  const code = codeOf(error);
  return byCode.find(([pattern]) => pattern.test(code))?.[1] ?? diskFailure(error, code);
}

/** A disk that did not answer is not a damaged record: nothing may have to be put back. */
function diskFailure(error: unknown, code: string): Failure | null {
  const isSqlite = code.startsWith('SQLITE_IOERR');
  if (!isSqlite && code !== 'EIO') return null;
  const act = isSqlite ? code : textOf(error, 'syscall');
  const path = isSqlite ? 'record.db' : textOf(error, 'path');
  const file = nameWithoutPart(path);
  // A part is only ever opened to be written.
  const isReading = readingActs.test(act) && file === basename(path);
  return path === ''
    ? failures.diskFailed
    : filled(isReading ? failures.unread : failures.unwritten, { file });
}

const readingActs = /^(SQLITE_IOERR(_READ|_SHORT_READ|_FSTAT|_ACCESS)?|read|p?read|open|f?l?stat|scandir)$/;

function textOf(error: unknown, field: 'syscall' | 'path'): string {
  const value: unknown = error instanceof Error && field in error ? Reflect.get(error, field) : '';
  return typeof value === 'string' ? value : '';
}

/** The failure with its gaps filled in. The window finds its translation by the words between the gaps. */
export function filled(failure: Failure, values: Readonly<Record<string, string>>): Failure {
  return {
    ...failure,
    message: failure.message.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap),
  };
}

/** SQLite's or the system's code of an error, '' when it has none. */
export function codeOf(error: unknown): string {
  return sqliteCode(error) === '' ? systemCode(error) : sqliteCode(error);
}
