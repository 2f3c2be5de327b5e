import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minimumCost, tooCostly } from '../../../../electron/store/keys/cost.ts';
import {
  mostEarlier,
  readHeader,
  writeHeader,
  type KeyHeader,
} from '../../../../electron/store/keys/header.ts';
import { openSlot } from '../../../../electron/store/keys/slot.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { cheap, codeOfReply, passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

const GiB = 1024 ** 3;

test('a passphrase changed in one key file only: the new one opens the case, the old one does not', async () => {
  const vault = await temporaryVault();
  const { files, folder } = vault;
  const before = readFileSync(files.keysSecond);
  valueOf(await vault.changePassphrase(passphrase, 'the next words', { cost: cheap }));
  vault.close();
  writeFileSync(files.keysSecond, before);
  expect(codeOfReply(await Vault.open(folder, passphrase))).toBe('wrong-passphrase');
  valueOf(await Vault.open(folder, 'the next words')).close();
  expect(readFileSync(files.keysSecond)).toEqual(readFileSync(files.keys));
});

test('a forged key file of a higher revision is put right from the proven one, and named by the check', async () => {
  const vault = await temporaryVault();
  vault.close();
  const { files, folder } = vault;
  const reading = readHeader(readFileSync(files.keys));
  if (reading.is !== 'whole') throw new Error(reading.is);
  const { header } = reading.signed;
  writeFileSync(files.keysSecond, writeHeader({ ...header, revision: 999 }, randomBytes(32)));
  expect(codeOfReply(await Vault.open(folder, 'other words'))).toBe('wrong-passphrase');
  const again = valueOf(await Vault.open(folder, passphrase));
  expect((await verifyCase(again)).problems.map(({ code }) => code)).toEqual(['mended']);
  expect(readFileSync(files.keysSecond)).toEqual(readFileSync(files.keys));
  again.close();
});

test('a key file that only a later Folio can have signed is told as such, and stays as it is', async () => {
  const vault = await temporaryVault();
  vault.close();
  const { files, folder } = vault;
  const reading = readHeader(readFileSync(files.keys));
  if (reading.is !== 'whole') throw new Error(reading.is);
  const [slot] = reading.signed.header.slots;
  const keys = slot && (await openSlot(slot, passphrase, reading.signed.header.vault));
  if (!keys) throw new Error('no key');
  // Written as a later version would: the types of this one do not allow it.
  const later = { ...reading.signed.header, version: 9, revision: 2 } as unknown as KeyHeader;
  writeFileSync(files.keys, writeHeader(later, keys.bytes));
  expect(codeOfReply(await Vault.open(folder, passphrase))).toBe('newer-version');
  expect(readFileSync(files.keys)).toEqual(writeHeader(later, keys.bytes));
});

test('what Folio writes may be tried, and not more than this computer has', () => {
  const dear = { memory: GiB, passes: 3 };
  // Of the record, of a change under way, and of those that were cut short before it.
  const each = Array.from({ length: 2 + mostEarlier }, () => dear);
  expect(tooCostly([...each, ...each.map(() => minimumCost)], 4 * GiB)).toBeNull();
  expect(tooCostly([minimumCost], GiB)).toBeNull();
  expect(tooCostly([dear], GiB)).toEqual(dear);
  expect(tooCostly([{ memory: 4 * GiB, passes: 1 }], 64 * GiB)).not.toBeNull();
  expect(tooCostly([{ memory: GiB, passes: 100 }], 64 * GiB)).not.toBeNull();
  expect(tooCostly([...each, dear, dear], 64 * GiB)).toEqual(dear);
});
