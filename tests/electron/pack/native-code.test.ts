import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assertNativeCode, systemOf } from '../../../electron/pack/native-code.ts';
import { temporaryFolder } from '../../support/vault.ts';

const prebuilt = (name: string) =>
  readFileSync(
    join(import.meta.dirname, `../../../node_modules/better-sqlite3-multiple-ciphers/prebuilds/${name}.node`),
  );

it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'])(
  'tells native code of %s from its head',
  (name) => {
    expect(systemOf(prebuilt(name))).toBe(name);
  },
);

it('tells no system of what is no native code', () => {
  expect(systemOf(Buffer.from('module.exports = {}'))).toBeNull();
  expect(systemOf(Buffer.alloc(64))).toBeNull();
  expect(systemOf(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62, 0xff)]))).toBeNull();
  expect(systemOf(Buffer.concat([Buffer.from('cafebabe00000002', 'hex'), Buffer.alloc(64)]))).toBeNull();
});

it('names what the target cannot run: another system, another processor, a file of neither', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.node'), prebuilt('linux-x64'));
  expect(() => assertNativeCode(folder, { platform: 'linux', arch: 'x64' })).not.toThrow();
  writeFileSync(join(folder, 'apple.dylib'), prebuilt('darwin-x64'));
  writeFileSync(join(folder, 'arm.so.8.18'), prebuilt('linux-arm64'));
  writeFileSync(join(folder, 'empty.dll'), '');
  const check = () => assertNativeCode(folder, { platform: 'linux', arch: 'x64' });
  expect(check).toThrow('apple.dylib is of darwin-x64');
  expect(check).toThrow('arm.so.8.18 is of linux-arm64');
  expect(check).toThrow('empty.dll is of no known system');
  expect(check).not.toThrow('good.node');
});

it('refuses a package without any native code', () => {
  expect(() => assertNativeCode(temporaryFolder(), { platform: 'win32', arch: 'x64' })).toThrow(
    'no native code',
  );
});
