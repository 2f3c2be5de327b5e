import { expect, test } from 'vitest';
import { freeBytes, requireRoom } from '../../../electron/store/ballast.ts';
import { failureOf } from '../../../electron/store/failure.ts';
import { temporaryFolder } from '../../support/vault.ts';

const systemError = (code: string, fields: object) => Object.assign(new Error(code), { code, ...fields });

test.each([
  ['read', 'keys', /could not read keys\./],
  ['open', 'record.first', /could not read record\.first\./],
  ['fsync', 'keys', /could not write keys\./],
  ['rename', 'keys.77-0123456789abcdef.folio-part', /could not write keys\./],
  ['write', '', /could not read or write\./],
])('a disk that fails at %s of “%s” is named, and not called a damaged record', (syscall, name, words) => {
  const path = name === '' ? {} : { path: `/somewhere/private/${name}` };
  const failure = failureOf(systemError('EIO', { syscall, ...path }));
  expect(failure?.code).toBe('disk-error');
  expect(failure?.message).toMatch(words);
  expect(failure?.message).toMatch(/known to be lost/);
});

test('too little room is said in megabytes, needed and free', () => {
  const folder = temporaryFolder();
  expect(() => requireRoom(folder, 1)).not.toThrow();
  let failure = null;
  try {
    requireRoom(folder, 2 * freeBytes(folder));
  } catch (error) {
    failure = failureOf(error);
  }
  expect(failure?.code).toBe('no-space');
  expect(failure?.message).toMatch(/^This needs \d+ MB of free room on the disk, and \d+ MB is free\./);
});
