import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { calibrateCost, defaultCost, minimumCost } from '../../../../electron/store/keys/cost.ts';
import {
  hasValidMac,
  readHeader,
  writeHeader,
  type KeyHeader,
} from '../../../../electron/store/keys/header.ts';
import { Secret } from '../../../../electron/store/keys/secret.ts';
import { makeSlot, openSlot } from '../../../../electron/store/keys/slot.ts';
import { cheap } from '../../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 120_000 });

const key = randomBytes(32);
const vault = '00112233445566778899aabbccddeeff';

async function header(): Promise<KeyHeader> {
  const slot = await makeSlot('passphrase', 'words', cheap, vault, Secret.copy(key));
  return { format: 'folio-keys', version: 1, vault, revision: 1, slots: [slot] };
}

test('a header is read as it was written and proven by its key alone', async () => {
  const written = await header();
  const reading = readHeader(writeHeader(written, key));
  if (reading.is !== 'whole') throw new Error(reading.is);
  expect(reading.signed.header).toEqual(written);
  expect(hasValidMac(reading.signed, key)).toBe(true);
  expect(hasValidMac(reading.signed, randomBytes(32))).toBe(false);
});

test('every single changed bit makes a header damaged', async () => {
  const bytes = writeHeader(await header(), key);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(readHeader(changed).is).toBe('damaged');
  }
});

test('a header from a newer version is told apart from damage', async () => {
  const newer = { ...(await header()), version: 4, more: true };
  // Written as a later version would: the types of this one do not allow it.
  expect(readHeader(writeHeader(newer as unknown as KeyHeader, key)).is).toBe('newer');
});

test('whatever bytes stand in a key file, reading them ends in an answer', () => {
  const near = fc
    .tuple(fc.json({ maxDepth: 1 }), fc.string({ unit: 'binary', maxLength: 99 }))
    .map(([a, b]) => Buffer.from(`${a}\n${b}`));
  const far = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.oneof(near, far), (bytes) => {
      expect(readHeader(bytes).is).toBe('damaged');
    }),
    { numRuns: 5000 },
  );
});

test('whatever header a forger signs without the key, nothing but an answer comes of it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 2 }), (body) => {
      // Any key: the checksum will fit, the MAC will not.
      const bytes = writeHeader(JSON.parse(body), randomBytes(32));
      expect(['damaged', 'newer']).toContain(readHeader(bytes).is);
    }),
    { numRuns: 5000 },
  );
});

test('a slot opens with its words only, and not when anything it says was changed', async () => {
  const slot = await makeSlot('passphrase', 'words', cheap, vault, Secret.copy(key));
  expect((await openSlot(slot, 'words', vault))?.bytes.equals(key)).toBe(true);
  expect(await openSlot(slot, 'Words', vault)).toBeNull();
  expect(await openSlot({ ...slot, type: 'recovery' }, 'words', vault)).toBeNull();
  expect(await openSlot({ ...slot, passes: 2 }, 'words', vault)).toBeNull();
  expect(await openSlot(slot, 'words', vault.replace('0', '1'))).toBeNull();
});

test('a secret is overwritten when it is wiped', () => {
  const secret = Secret.copy(Buffer.from('a key'));
  secret.wipe();
  expect([...secret.bytes]).toEqual([0, 0, 0, 0, 0]);
});

test('calibration keeps the floor and a quarter of the memory', async () => {
  expect(await calibrateCost(100 * 1024 * 1024)).toEqual(minimumCost);
  const cost = await calibrateCost(8 * 1024 ** 3);
  expect(cost.memory).toBeGreaterThanOrEqual(minimumCost.memory);
  expect(cost.memory).toBeLessThanOrEqual(1024 ** 3);
  expect(defaultCost.passes).toBe(3);
});
