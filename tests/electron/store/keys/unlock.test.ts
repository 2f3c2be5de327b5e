import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { deriveKey } from '../../../../electron/store/keys/derive.ts';
import { readHeader, type SignedHeader, writeHeader } from '../../../../electron/store/keys/header.ts';
import { newRecoveryCode } from '../../../../electron/store/keys/recovery-code.ts';
import { Secret } from '../../../../electron/store/keys/secret.ts';
import { makeSlot } from '../../../../electron/store/keys/slot.ts';
import { unlock } from '../../../../electron/store/keys/unlock.ts';
import { cheap } from '../../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 120_000 });

const vault = '00112233445566778899aabbccddeeff';
const [older, newer, foreign] = [randomBytes(32), randomBytes(32), randomBytes(32)];

/** A header with one slot that holds these keys, signed with a key. */
async function signedWith(
  key: Buffer,
  keys: readonly Buffer[],
  type: 'passphrase' | 'recovery' = 'passphrase',
  words = 'quiet river',
): Promise<SignedHeader> {
  const slot = await makeSlot(type, words, cheap, vault, Secret.copy(Buffer.concat(keys)));
  const reading = readHeader(
    writeHeader({ format: 'folio-keys', version: 1, vault, revision: 1, slots: [slot] }, key),
  );
  if (reading.is !== 'whole') throw new Error(reading.is);
  return reading.signed;
}

test('the passphrase opens a header that its data key signed, and other words do not', async () => {
  const signed = await signedWith(older, [older]);
  expect(await unlock(signed, 'quiet river')).toMatchObject({ is: 'open', keys: { bytes: older } });
  expect(await unlock(signed, 'quiet rivers')).toEqual({ is: 'wrong' });
});

test('a header that another key signed is damaged, though the passphrase opens its slot', async () => {
  expect(await unlock(await signedWith(foreign, [older]), 'quiet river')).toEqual({ is: 'damaged' });
});

test('while the data is rekeyed the old or the new key may have signed the header, and no other', async () => {
  const both = [older, newer];
  const keys = { bytes: Buffer.concat(both) };
  expect(await unlock(await signedWith(older, both), 'quiet river')).toMatchObject({ is: 'open', keys });
  expect(await unlock(await signedWith(newer, both), 'quiet river')).toMatchObject({ is: 'open', keys });
  expect(await unlock(await signedWith(foreign, both), 'quiet river')).toEqual({ is: 'damaged' });
});

test('a recovery code opens its slot, typed in small letters without dashes too', async () => {
  const code = newRecoveryCode();
  const signed = await signedWith(older, [older], 'recovery', code);
  expect((await unlock(signed, code)).is).toBe('open');
  expect((await unlock(signed, code.replaceAll('-', '').toLowerCase())).is).toBe('open');
  expect(await unlock(signed, newRecoveryCode())).toEqual({ is: 'wrong' });
});

test('a passphrase with a space at its end opens too, which nobody sees', async () => {
  expect((await unlock(await signedWith(older, [older]), ' quiet river ')).is).toBe('open');
});

test('the words of a passphrase are overwritten once a key is made of them', async () => {
  const words = vi.spyOn(Secret, 'words');
  const key = await deriveKey('quiet river', randomBytes(16), cheap);
  const [made] = words.mock.results;
  expect(made?.value).toMatchObject({ bytes: Buffer.alloc(11) });
  expect(key.bytes.equals(Buffer.alloc(32))).toBe(false);
  words.mockRestore();
});
