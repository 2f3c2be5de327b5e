import { expect, test } from 'vitest';
import { flipMany } from '../../torture/flip.ts';
import { injectAct } from '../../torture/inject.ts';
import { killKinds, killMany } from '../../torture/kill.ts';

// Sized for the suite; `npm run torture` does a thousand of each.
test('killed in the middle of any kind of write, a case opens with every operation that was done', async () => {
  expect(await killMany(killKinds.length)).toMatchObject({
    kills: 11,
    lost: 0,
    torn: 0,
    unopened: 0,
    damaged: 0,
  });
}, 240_000);

test.runIf(process.platform === 'linux').each(['save', 'passphrase', 'rekey'] as const)(
  'a disk that fails once while it writes loses nothing, and what is said is so: %s',
  async (act) => {
    const { injections, ...figures } = await injectAct(act, 1, ['EIO']);
    expect(injections).toBeGreaterThan(1);
    expect(figures).toMatchObject({ lost: 0, untrue: 0, details: [] });
  },
  240_000,
);

test('one changed bit anywhere is noticed, and every record it did not hit is rescued', async () => {
  expect(await flipMany(22)).toMatchObject({ flips: 22, unnoticed: 0, silentlyLost: 0, unrescued: 0 });
}, 240_000);
