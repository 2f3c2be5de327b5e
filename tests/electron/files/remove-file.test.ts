import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { discardFile, removeFile } from '../../../electron/files/remove-file.ts';
import { temporaryFolder } from '../../support/vault.ts';

const module = pathToFileURL(join(import.meta.dirname, '../../../electron/files/remove-file.ts')).href;

test.runIf(process.platform === 'linux').each(['EIO', 'ENOSPC', 'EROFS'])(
  'what the disk says (%s) of a file that cannot be removed has its name',
  (error) => {
    const path = join(temporaryFolder(), 'x');
    writeFileSync(path, '');
    const script = `const { removeFile } = await import('${module}');
      try { removeFile('${path}'); } catch (error) { console.log(error.code, error.path); }`;
    const strace = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=unlink,unlinkat:error=${error}`];
    const ran = spawnSync('strace', [...strace, process.execPath, '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(ran.stdout.trim()).toBe(`${error} ${path}`);
  },
);

test('what is not there is well, and what is of no use may stay where it cannot be removed', () => {
  const folder = temporaryFolder();
  removeFile(join(folder, 'nothing'));
  mkdirSync(join(folder, 'a folder'));
  discardFile(join(folder, 'a folder'));
  expect(() => removeFile(join(folder, 'a folder'))).toThrow();
});
