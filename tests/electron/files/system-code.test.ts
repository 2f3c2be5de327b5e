import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { systemCode } from '../../../electron/files/system-code.ts';
import { temporaryFolder } from '../../support/vault.ts';

const module = pathToFileURL(join(import.meta.dirname, '../../../electron/files/system-code.ts')).href;

test.runIf(process.platform === 'linux').each([
  ['writeSync(handle, "x")', 'pwrite64,write', 'EDQUOT'],
  ['fsyncSync(handle)', 'fsync', 'EDQUOT'],
  ['writeSync(handle, "x")', 'pwrite64,write', 'ENOSPC'],
])('a disk that refuses %s (%s, %s) is told by its name', (work, call, error) => {
  const path = join(temporaryFolder(), 'x');
  writeFileSync(path, '');
  const script = `const { openSync, writeSync, fsyncSync } = await import('node:fs');
    const { systemCode } = await import('${module}');
    const handle = openSync('${path}', 'r+');
    try { ${work}; } catch (error) { console.log(systemCode(error)); }`;
  const only = ['-P', path, '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`];
  const strace = ['-f', '-qq', '-o', '/dev/null', ...only];
  const ran = spawnSync('strace', [...strace, process.execPath, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(ran.stdout.trim()).toBe(error);
});

test('what is not an error of the system has no name', () => {
  expect([systemCode(new Error('x')), systemCode('ENOSPC')]).toEqual(['', '']);
});
