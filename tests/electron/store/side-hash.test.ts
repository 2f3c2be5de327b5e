import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { SideHash, type Lot } from '../../../electron/store/side-hash.ts';

test.each([0, 1, 2, 3, 7])(
  'gives the SHA-256 of %i lots, also where their memory serves again',
  async (lots) => {
    const rooms = [0, 1].map(() => Buffer.from(new SharedArrayBuffer(100_000)));
    const whole = createHash('sha256');
    const hash = new SideHash();
    for (let lot = 0; lot < lots; lot += 1) {
      const room = rooms[lot % 2] ?? Buffer.alloc(0);
      room.set(randomBytes(room.length));
      const pieces = [room.subarray(0, 60_000), room.subarray(60_000, 60_000 + lot * 1_000)];
      for (const piece of pieces) whole.update(piece);
      hash.add(pieces);
      await hash.settled();
    }
    expect(await hash.digest()).toBe(whole.digest('hex'));
    hash.end();
  },
);

test('what stops the thread is thrown to whoever waits for it', async () => {
  const hash = new SideHash();
  // A caller without types could give this.
  const broken = [null] as unknown as Lot;
  for (const lot of [[], broken, []]) hash.add(lot);
  await expect(hash.settled()).rejects.toThrow(TypeError);
  await expect(hash.digest()).rejects.toThrow(TypeError);
  hash.end();
});
