import type { Failure } from '../../shared/reply.ts';
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
  busy: {
    code: 'not-yet',
    message:
      'Other work is still going on in this case. Wait until it has ended, or stop it, then try again.',
  },
  rekeying: {
    code: 'not-yet',
    message: 'Folio is encrypting the case anew. Wait until that has ended, then try again.',
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
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT|SQLITE_IOERR|EIO)/, failures.damaged],
];

/** What a person is told about an error of the disk or the database; null for a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof StoreRefusal) return error.failure;
  const code = codeOf(error);
  return byCode.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** SQLite's or the system's code of an error, '' when it has none. */
export function codeOf(error: unknown): string {
  if (sqliteCode(error) !== '') return sqliteCode(error);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
