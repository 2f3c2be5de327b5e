import { failures, filled, StoreRefusal } from '../failure.ts';
import { tooCostly } from './cost.ts';
import { Secret } from './secret.ts';
import { asOtherKeyboardsType } from './keyboards.ts';
import { hasValidMac, type KeyHeader, type SignedHeader } from './header.ts';
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
    const keys = withLinked(header, opened, isNew);
    // While the key is being changed, either may have made the MAC.
    if (keys && dataKeysIn(keys).some((key) => hasValidMac(signed, key))) return { is: 'open', keys, isNew };
    keys?.wipe();
    return { is: 'damaged' };
  }
  return { is: 'wrong' };
}

function requireAffordable({ slots, change }: KeyHeader): void {
  const cost = tooCostly([...slots, ...(change?.slots ?? [])]);
  if (cost === null) return;
  const memory = String(Math.ceil(cost.memory / (1024 * 1024)));
  throw new StoreRefusal(filled(failures.tooCostly, { memory, passes: String(cost.passes) }));
}

/** The key of a slot and the one linked to it, the old one first; null where the link is not whole. */
function withLinked({ change, vault }: KeyHeader, opened: Secret, isNew: boolean): Secret | null {
  if (!change) return opened;
  const linked = openLink(isNew ? change.back : change.forward, opened.bytes, vault);
  const pair = isNew ? [linked, opened] : [opened, linked];
  const both = linked && Secret.copy(Buffer.concat(pair.flatMap((key) => (key ? [key.bytes] : []))));
  opened.wipe();
  linked?.wipe();
  return both;
}

function attempts(header: KeyHeader, words: string): readonly (readonly [Slot, string])[] {
  const code = readRecoveryCode(words);
  const slots = [...header.slots, ...(header.change?.slots ?? [])];
  const slotsOf = (type: Slot['type']) => slots.filter((slot) => slot.type === type);
  const recovery = code === null ? [] : slotsOf('recovery').map((slot) => [slot, code] as const);
  const passphrases = [words, ...(code === null ? asOtherKeyboardsType(words) : [])];
  return [
    ...recovery,
    ...passphrases.flatMap((passphrase) => slotsOf('passphrase').map((slot) => [slot, passphrase] as const)),
  ];
}
