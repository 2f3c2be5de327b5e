import { failures, filled, StoreRefusal } from '../failure.ts';
import { tooCostly } from './cost.ts';
import { Secret } from './secret.ts';
import { asOtherKeyboardsType } from './keyboards.ts';
import { hasValidMac, slotsIn, type KeyHeader, type SignedHeader } from './header.ts';
import { openLink } from './key-link.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { dataKeysIn, openSlot, type Slot } from './slot.ts';

/** What trying words on a header comes to. */
export type Unlocking =
  | {
      readonly is: 'open';
      /** The data key; while the key is being changed the old one and the new one. */
      readonly keys: Secret;
      /** The words belong to the new key of a change that is under way. */
      readonly isNew: boolean;
      /** The one that the words opened. */
      readonly slot: Slot;
    }
  | { readonly is: 'wrong' }
  | { readonly is: 'damaged' };

/**
 * Tries a passphrase, or a recovery code typed in its place, on every slot it could open; and the passphrase
 * as another keyboard would have typed it, which the person cannot see. Throws a refusal, with nothing tried,
 * where the header asks for more memory or time than Folio ever does.
 */
export async function unlock(signed: SignedHeader, words: string): Promise<Unlocking> {
  requireAffordable(signed.header);
  const { header } = signed;
  for (const [slot, tried] of attempts(header, words)) {
    const opened = await openSlot(slot, tried, header.vault);
    if (!opened) continue;
    const isNew = header.change?.slots.includes(slot) ?? false;
    const keys = keysOfRecord(header, slot, opened);
    // While the key is being changed, either may have made the MAC.
    if (keys && dataKeysIn(keys).some((key) => hasValidMac(signed, key)))
      return { is: 'open', keys, isNew, slot };
    keys?.wipe();
    return { is: 'damaged' };
  }
  return { is: 'wrong' };
}

function requireAffordable(header: KeyHeader): void {
  const cost = tooCostly(slotsIn(header));
  if (cost === null) return;
  const memory = String(Math.ceil(cost.memory / (1024 * 1024)));
  throw new StoreRefusal(filled(failures.tooCostly, { memory, passes: String(cost.passes) }));
}

/**
 * The key of the header's own slots and that of the change under way, whichever of all the slots was opened; null
 * where a link is not whole.
 */
function keysOfRecord(header: KeyHeader, slot: Slot, opened: Secret): Secret | null {
  const { change, earlier = [], vault } = header;
  if (!change) return opened;
  const begun = [change, ...earlier].find(({ slots }) => slots.includes(slot));
  const first = begun ? openLink(begun.back, opened.bytes, vault) : opened;
  const second = begun === change ? opened : first && openLink(change.forward, first.bytes, vault);
  const both = first && second && Secret.copy(Buffer.concat([first.bytes, second.bytes]));
  for (const key of [opened, first, second]) key?.wipe();
  return both;
}

function attempts(header: KeyHeader, words: string): readonly (readonly [Slot, string])[] {
  const code = readRecoveryCode(words);
  const slots = slotsIn(header);
  const slotsOf = (type: Slot['type']) => slots.filter((slot) => slot.type === type);
  const recovery = code === null ? [] : slotsOf('recovery').map((slot) => [slot, code] as const);
  const passphrases = [words, ...(code === null ? asOtherKeyboardsType(words) : [])];
  return [
    ...recovery,
    ...passphrases.flatMap((passphrase) => slotsOf('passphrase').map((slot) => [slot, passphrase] as const)),
  ];
}
