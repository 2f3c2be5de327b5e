import { totalmem } from 'node:os';
import { deriveKey, type Cost } from './derive.ts';

const MiB = 1024 * 1024;

/** Folio never makes a passphrase slot cheaper than this. */
export const minimumCost: Cost = { memory: 64 * MiB, passes: 3 };
/** Where calibration starts: about half a second on a laptop of 2020. */
export const defaultCost: Cost = { memory: 256 * MiB, passes: 3 };
/** More than this in a header was not written by Folio. */
export const maximumCost: Cost = { memory: 4096 * MiB, passes: 100 };

/** Milliseconds that unlocking may take. */
const aimed = 1000;
/** Calibration never goes above this. */
const mostMemory = 1024 * MiB;
/**
 * The passphrases that one header may hold: that of the record, of a change under way, of `mostEarlier` before it,
 * and an older one where the disk did not take its removal.
 */
const mostPassphrases = 6;
/** Each at the highest calibrated cost, with a recovery code at the lowest: all that Folio ever has in one header. */
const mostWork =
  mostPassphrases * (mostMemory * defaultCost.passes + minimumCost.memory * minimumCost.passes);

/**
 * The most demanding of some slots, where trying words on all of them would ask for more than Folio ever
 * writes or than this machine has; null where it may be done. A forged header could ask for hours.
 */
export function tooCostly(slots: readonly Cost[], total: number = totalmem()): Cost | null {
  const work = slots.reduce((sum, { memory, passes }) => sum + memory * passes, 0);
  const [worst] = slots.toSorted((a, b) => b.memory * b.passes - a.memory * a.passes);
  const fits = slots.every(({ memory }) => memory <= Math.min(mostMemory, total * 0.75));
  return fits && work <= mostWork ? null : (worst ?? null);
}

/**
 * The cost that takes about a second here: between the floor and 1 GiB, and never more than a quarter of
 * the machine's memory. A machine that needs up to two seconds for the default still gets the default.
 */
export async function calibrateCost(total: number = totalmem()): Promise<Cost> {
  const started = performance.now();
  await spend(minimumCost);
  const perByte = (performance.now() - started) / minimumCost.memory;
  const room = Math.min(mostMemory, total / 4);
  if (defaultCost.memory > room || defaultCost.memory * perByte > 2 * aimed) return minimumCost;
  let memory = defaultCost.memory;
  while (memory * 2 <= room && memory * 2 * perByte <= aimed) memory *= 2;
  return { memory, passes: defaultCost.passes };
}

async function spend(cost: Cost): Promise<void> {
  const key = await deriveKey('how fast is this machine', Buffer.alloc(16), cost);
  key.wipe();
}
