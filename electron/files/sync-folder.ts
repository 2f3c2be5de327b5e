import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What file systems answer that cannot do this: shares of other machines, sticks, folders that may not be listed. */
const cannot: ReadonlySet<unknown> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EACCES',
  'EPERM',
]);

/** Makes names created, renamed or removed in a folder survive a power cut, where its file system can. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder for this, and keeps names safe by itself.
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && cannot.has(error.code))) throw error;
  }
}
