import type { Failure } from '../../../shared/reply.ts';
import { systemCode } from '../../files/system-code.ts';

/** What to tell a person of an error of the disk; null for any other error. */
export function diskFailure(error: unknown): Failure | null {
  return DISK_FAILURES[systemCode(error)] ?? null;
}

const DISK_FAILURES: Readonly<Record<string, Failure>> = {
  ENOSPC: {
    code: 'no-space',
    message: 'The disk is full. Free some space, or choose another place to save to.',
  },
  EDQUOT: {
    code: 'no-space',
    message: 'Your share of the disk is used up. Free some space, or choose another place to save to.',
  },
  EROFS: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  EACCES: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  EPERM: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  ENOENT: { code: 'not-found', message: 'That folder does not exist. Choose another folder.' },
  ENOTDIR: { code: 'not-found', message: 'That folder does not exist. Choose another folder.' },
  EEXIST: {
    code: 'exists',
    message: 'There is already a file of this name. It was left as it is. Choose another name.',
  },
  EISDIR: { code: 'exists', message: 'A folder has that name. Choose another name.' },
};
