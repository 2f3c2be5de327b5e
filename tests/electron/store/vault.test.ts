import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Vault } from '../../../electron/store/vault.ts';
import { readFolio, revisionOf, saveRecords } from '../../../electron/store/records/records.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import {
  cheap,
  codeOfReply,
  passphrase,
  temporaryFolder,
  temporaryVault,
  valueOf,
} from '../../support/vault.ts';

const person = personSchema.parse({ id: 'p1', name: 'Samira' });

test('a case is made, closed and opened again with everything in it', async () => {
  const vault = await temporaryVault();
  saveRecords(vault.db, [person], { operation: 'save', at: '2026-01-01T00:00:00Z' });
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readFolio(again.db).people).toEqual([person]);
  again.close();
  expect(existsSync(join(vault.folder, 'record.db-shm'))).toBe(false);
  const rights = readdirSync(vault.folder).map((name) => statSync(join(vault.folder, name)).mode & 0o077);
  if (process.platform !== 'win32') expect(new Set(rights)).toEqual(new Set([0]));
});

test('a passphrase typed with composed or decomposed accents is the same', async () => {
  const folder = join(temporaryFolder(), 'case');
  valueOf(await Vault.create(folder, 'caf\u00e9 \u{1d400}', { cost: cheap })).close();
  valueOf(await Vault.open(folder, 'cafe\u0301 A')).close();
});

test('a passphrase typed on another keyboard of the language, or with a space after it, opens the case', async () => {
  const folder = join(temporaryFolder(), 'case');
  valueOf(await Vault.create(folder, 'کلید باران ۱۳', { cost: cheap })).close();
  const vault = valueOf(await Vault.open(folder, 'كليد باران 13 '));
  expect(codeOfReply(await vault.changePassphrase('كليد باران ١٣', 'next', { cost: cheap }))).toBe('done');
  vault.close();
  expect(codeOfReply(await Vault.open(folder, 'كليد باران 13'))).toBe('wrong-passphrase');
});

// Such a folder takes no new names, however often it is asked.
test.runIf(process.platform === 'linux')('a case is not made where the system makes no folders', async () => {
  expect(codeOfReply(await Vault.create('/proc/folio/case', passphrase, { cost: cheap }))).toBe('not-found');
});

test('a folder with the last operations of another record is refused, and they stay', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'record.db-wal'), 'acts');
  expect(codeOfReply(await Vault.create(folder, passphrase, { cost: cheap }))).toBe('exists');
  expect(readdirSync(folder)).toEqual(['record.db-wal']);
});

test('where the folder was moved, the keys of the case now in its place stay as they are', async () => {
  const vault = await temporaryVault();
  renameSync(vault.folder, `${vault.folder}-moved`);
  valueOf(await Vault.create(vault.folder, passphrase, { cost: cheap })).close();
  const before = readFileSync(vault.files.keys);
  expect(codeOfReply(await vault.changePassphrase(passphrase, 'next', { cost: cheap }))).toBe('damaged');
  expect(codeOfReply(await vault.makeRecoveryCode(passphrase))).toBe('damaged');
  expect(codeOfReply(await vault.prepareRekey(passphrase, 'next', { cost: cheap }))).toBe('damaged');
  expect(readFileSync(vault.files.keys)).toEqual(before);
  vault.close();
  valueOf(await Vault.open(vault.folder, passphrase)).close();
});

test('a wrong passphrase is refused and changes nothing', async () => {
  const vault = await temporaryVault();
  vault.close();
  const before = readFileSync(join(vault.folder, 'record.db'));
  expect(codeOfReply(await Vault.open(vault.folder, 'not it'))).toBe('wrong-passphrase');
  expect(readFileSync(join(vault.folder, 'record.db')).equals(before)).toBe(true);
});

test('a case open elsewhere is refused', async () => {
  const vault = await temporaryVault();
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('open-elsewhere');
});

test('a case open in another process is refused, and opens when that process is gone', async () => {
  const vault = await temporaryVault();
  vault.close();
  const writer = fileURLToPath(new URL('../../torture/writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, vault.folder, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resume) => child.stdout.once('data', resume));
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('open-elsewhere');
  const gone = new Promise((resume) => child.once('close', resume));
  child.kill('SIGKILL');
  await gone;
  valueOf(await Vault.open(vault.folder, passphrase)).close();
});

test('a folder without a case is not found', async () => {
  expect(codeOfReply(await Vault.open(temporaryFolder(), passphrase))).toBe('not-found');
});

test('a second case is never made over a first', async () => {
  const vault = await temporaryVault();
  expect(codeOfReply(await Vault.create(vault.folder, passphrase, { cost: cheap }))).toBe('exists');
  vault.close();
  rmSync(join(vault.folder, 'record.db'));
  expect(codeOfReply(await Vault.create(vault.folder, passphrase, { cost: cheap }))).toBe('exists');
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a plain database', Buffer.from('SQLite format 3\0 and more')],
  ['noise', Buffer.alloc(40_000, 'noise')],
])('%s in place of the record is damage, not an empty case', async (_, bytes) => {
  const vault = await temporaryVault();
  vault.close();
  writeFileSync(join(vault.folder, 'record.db'), bytes);
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('damaged');
});

test("another case's record under these keys is damage", async () => {
  const [mine, other] = [await temporaryVault(), await temporaryVault()];
  mine.close();
  other.close();
  copyFileSync(join(other.folder, 'record.db'), join(mine.folder, 'record.db'));
  expect(codeOfReply(await Vault.open(mine.folder, passphrase))).toBe('damaged');
});

test('a record written by a newer version is refused and not touched', async () => {
  const vault = await temporaryVault();
  vault.db.pragma('user_version = 900');
  vault.close();
  const before = readFileSync(join(vault.folder, 'record.db'));
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('newer-version');
  expect(readFileSync(join(vault.folder, 'record.db')).equals(before)).toBe(true);
});

test('a damaged key file heals from its second copy', async () => {
  const vault = await temporaryVault();
  vault.close();
  const whole = readFileSync(join(vault.folder, 'keys'));
  for (const name of ['keys', 'keys.bak']) {
    writeFileSync(join(vault.folder, name), 'damaged');
    valueOf(await Vault.open(vault.folder, passphrase)).close();
    expect(readFileSync(join(vault.folder, name)).equals(whole)).toBe(true);
  }
});

test('two damaged key files are named as damage, missing ones too', async () => {
  const vault = await temporaryVault();
  vault.close();
  for (const name of ['keys', 'keys.bak']) writeFileSync(join(vault.folder, name), 'damaged');
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('damaged');
  for (const name of ['keys', 'keys.bak']) rmSync(join(vault.folder, name));
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('damaged');
});

test('the old passphrase is of no use after a change, even with an old second copy', async () => {
  const vault = await temporaryVault();
  const old = readFileSync(join(vault.folder, 'keys.bak'));
  expect(codeOfReply(await vault.changePassphrase('not it', 'new words', { cost: cheap }))).toBe(
    'wrong-passphrase',
  );
  valueOf(await vault.changePassphrase(passphrase, 'new words', { cost: cheap }));
  vault.close();
  writeFileSync(join(vault.folder, 'keys.bak'), old);
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('wrong-passphrase');
  valueOf(await Vault.open(vault.folder, 'new words')).close();
  expect(readFileSync(join(vault.folder, 'keys.bak')).equals(old)).toBe(false);
});

test('the printed code opens the case as it was typed from paper', async () => {
  const vault = await temporaryVault();
  const code = valueOf(await vault.makeRecoveryCode(passphrase));
  expect(vault.hasRecoveryCode()).toBe(true);
  vault.close();
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
  valueOf(await Vault.open(vault.folder, typed)).close();
});

test('after everything is encrypted anew the record answers as before', async () => {
  const vault = await temporaryVault();
  valueOf(await vault.prepareRekey(passphrase, 'new words', { cost: cheap }));
  valueOf(await vault.rekey());
  expect(revisionOf(vault.db)).toBe(1);
});

test('two changes of passphrase at once are made one after the other', async () => {
  const vault = await temporaryVault();
  valueOf(await vault.prepareRekey(passphrase, 'second', { cost: cheap }));
  const rekeyed = vault.rekey();
  const changed = vault.changePassphrase('second', 'third', { cost: cheap });
  expect((await rekeyed).ok && (await changed).ok).toBe(true);
  vault.close();
  valueOf(await Vault.open(vault.folder, 'third')).close();
});
