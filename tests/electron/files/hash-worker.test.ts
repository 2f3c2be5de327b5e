import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HashStopped, HashWorker } from '../../../electron/files/hash-worker.ts';

test.each([0, 1, 2, 3, 7])(
  'gives the SHA-256 of %i inputs, also where their memory serves again',
  (inputs) => {
    const memory = [0, 1].map(() => Buffer.from(new SharedArrayBuffer(100_000)));
    const whole = createHash('sha256');
    const hash = new HashWorker();
    for (let input = 0; input < inputs; input += 1) {
      const shared = memory[input % 2] ?? Buffer.alloc(0);
      shared.set(randomBytes(shared.length));
      const chunks = [shared.subarray(0, 60_000), shared.subarray(60_000, 60_000 + input * 1_000)];
      for (const chunk of chunks) whole.update(chunk);
      hash.add(chunks);
      hash.settle();
    }
    expect(hash.digest().toString('hex')).toBe(whole.digest('hex'));
    hash.end();
  },
);

test('reads parts of a file, and gives a digest on the way and at the end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folio-hash-'));
  const path = join(folder, 'a.bin');
  const bytes = randomBytes(3_000_000);
  writeFileSync(path, bytes);
  const digest = (end: number) => createHash('sha256').update(bytes.subarray(0, end)).digest();
  const hash = new HashWorker();
  hash.add({ path, start: 0, end: 100 });
  hash.add({ path, start: 100, end: 2_000_000 });
  expect(hash.digest()).toEqual(digest(2_000_000));
  hash.add([bytes.subarray(2_000_000)]);
  expect(hash.digest()).toEqual(digest(3_000_000));
  hash.end();
  rmSync(folder, { recursive: true });
});

test('whoever waits for a thread that has stopped is told', () => {
  const hash = new HashWorker();
  const gone = { path: join(tmpdir(), 'no-such-file'), start: 0, end: 1 };
  for (const input of [[], gone, []]) hash.add(input);
  expect(() => hash.settle()).toThrow(HashStopped);
  expect(() => hash.digest()).toThrow(HashStopped);
  hash.end();
});
