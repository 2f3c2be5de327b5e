import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HashStopped, SideHash } from '../../../electron/files/hash-worker.ts';

test.each([0, 1, 2, 3, 7])('gives the SHA-256 of %i lots, also where their memory serves again', (lots) => {
  const rooms = [0, 1].map(() => Buffer.from(new SharedArrayBuffer(100_000)));
  const whole = createHash('sha256');
  const hash = new SideHash();
  for (let lot = 0; lot < lots; lot += 1) {
    const room = rooms[lot % 2] ?? Buffer.alloc(0);
    room.set(randomBytes(room.length));
    const pieces = [room.subarray(0, 60_000), room.subarray(60_000, 60_000 + lot * 1_000)];
    for (const piece of pieces) whole.update(piece);
    hash.add(pieces);
    hash.settle();
  }
  expect(hash.digest().toString('hex')).toBe(whole.digest('hex'));
  hash.end();
});

test('reads parts of a file, and gives a digest on the way and at the end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folio-hash-'));
  const path = join(folder, 'a.bin');
  const bytes = randomBytes(3_000_000);
  writeFileSync(path, bytes);
  const digest = (end: number) => createHash('sha256').update(bytes.subarray(0, end)).digest();
  const hash = new SideHash();
  hash.add({ path, start: 0, end: 100 });
  hash.add({ path, start: 100, end: 2_000_000 });
  expect(hash.digest()).toEqual(digest(2_000_000));
  hash.add([bytes.subarray(2_000_000)]);
  expect(hash.digest()).toEqual(digest(3_000_000));
  hash.end();
  rmSync(folder, { recursive: true });
});

test('whoever waits for a thread that has stopped is told', () => {
  const hash = new SideHash();
  const gone = { path: join(tmpdir(), 'no-such-file'), start: 0, end: 1 };
  for (const lot of [[], gone, []]) hash.add(lot);
  expect(() => hash.settle()).toThrow(HashStopped);
  expect(() => hash.digest()).toThrow(HashStopped);
  hash.end();
});
