import { failures, filled, StoreRefusal } from '../failure.ts';
import { tooCostly } from './cost.ts';
import type { Secret } from './secret.ts';
import { asOtherKeyboardsType } from './keyboards.ts';
import { hasValidMac, type KeyHeader, type SignedHeader } from './header.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { dataKeysIn, openSlot, type Slot } from './slot.ts';

/** What trying words on a header comes to. */
export type Unlocking =
  { readonly is: 'open'; readonly keys: Secret } | { readonly is: 'wrong' } | { readonly is: 'damaged' };

/**
 * Tries a passphrase, or a recovery code typed in its place, on every slot it could open; and the passphrase
 * as another keyboard would have typed it, which the person cannot see. Throws a refusal, with nothing tried,
 * where the header asks for more memory or time than Folio ever does.
 */
export async function unlock(signed: SignedHeader, words: string): Promise<Unlocking> {
  requireAffordable(signed.header);
  for (const [slot, tried] of attempts(signed.header, words)) {
    const keys = await openSlot(slot, tried, signed.header.vault);
    if (!keys) continue;
    // While rekeying, a slot holds the old and the new key: either may have made the MAC.
    if (dataKeysIn(keys).some((key) => hasValidMac(signed, key))) return { is: 'open', keys };
    keys.wipe();
    return { is: 'damaged' };
  }
  return { is: 'wrong' };
}

function requireAffordable({ slots }: KeyHeader): void {
  const cost = tooCostly(slots);
  if (cost === null) return;
  const memory = String(Math.ceil(cost.memory / (1024 * 1024)));
  throw new StoreRefusal(filled(failures.tooCostly, { memory, passes: String(cost.passes) }));
}

function attempts(header: KeyHeader, words: string): readonly (readonly [Slot, string])[] {
  const code = readRecoveryCode(words);
  const slotsOf = (type: Slot['type']) => header.slots.filter((slot) => slot.type === type);
  const recovery = code === null ? [] : slotsOf('recovery').map((slot) => [slot, code] as const);
  const passphrases = [words, ...(code === null ? asOtherKeyboardsType(words) : [])];
  return [
    ...recovery,
    ...passphrases.flatMap((passphrase) => slotsOf('passphrase').map((slot) => [slot, passphrase] as const)),
  ];
}
