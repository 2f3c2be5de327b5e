import { failures, StoreRefusal } from '../failure.ts';
import { hasValidMac, type Signed, type SignedHeader } from './header.ts';
import type { KeyFilesReading } from './key-files.ts';
import { dataKeysIn } from './slot.ts';
import { unlock, type Unlocking } from './unlock.ts';

/** A case unlocked, with the copy of its header that was proven. */
export type CaseUnlocking =
  | (Extract<Unlocking, { is: 'open' }> & { readonly signed: SignedHeader })
  | Exclude<Unlocking, { is: 'open' }>;

/**
 * Tries words on each copy of the key header, the highest revision first. Anybody can write a copy with a higher
 * revision, but without the key nobody can prove it: such a copy hides none that is proven. Where the key
 * proves a higher revision, the words were changed since, and are wrong.
 */
export async function unlockCase(
  reading: Extract<KeyFilesReading, { is: 'whole' }>,
  words: string,
): Promise<CaseUnlocking> {
  let answer: CaseUnlocking = { is: 'wrong' };
  const refusals: StoreRefusal[] = [];
  for (const signed of reading.copies) {
    const unlocked = await unlock(signed, words).catch((error: unknown) => {
      if (!(error instanceof StoreRefusal)) throw error;
      refusals.push(error);
      return null;
    });
    if (unlocked?.is === 'damaged') answer = unlocked;
    if (unlocked?.is !== 'open') continue;
    const isProven = (other: Signed) => dataKeysIn(unlocked.keys).some((key) => hasValidMac(other, key));
    const above = reading.copies.slice(0, reading.copies.indexOf(signed));
    const newer = reading.later.some(isProven);
    if (!newer && !above.some(isProven)) return { ...unlocked, signed };
    unlocked.keys.wipe();
    if (newer) throw new StoreRefusal(failures.newer);
    return { is: 'wrong' };
  }
  const [refusal] = refusals;
  if (refusal && refusals.length === reading.copies.length) throw refusal;
  return answer;
}
