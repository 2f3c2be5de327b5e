import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syncFolder } from '../../../electron/files/sync-folder.ts';

test('a folder is synced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folio-sync-'));
  syncFolder(folder);
  rmdirSync(folder);
});

// Like the shares of some other machines, it refuses fsync on a folder.
test.runIf(process.platform === 'linux')('a file system that cannot sync a folder stops nothing', () => {
  expect(() => syncFolder('/proc/self')).not.toThrow();
});

test('a folder that is not there is told', () => {
  expect(() => syncFolder(join(tmpdir(), 'folio-none'))).toThrow('ENOENT');
});
