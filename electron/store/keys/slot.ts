import sodium from 'sodium-native';
import { z } from 'zod';
import { maximumCost } from './cost.ts';
import { deriveKey, type Cost } from './derive.ts';
import { Secret } from './secret.ts';

/** Lower-case hexadecimal of exactly this many bytes. */
export function hexSchema(bytes: number): z.ZodString {
  return z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
}

/** What opens a slot: the passphrase, or the recovery code printed on paper. */
export const slotTypeSchema = z.enum(['passphrase', 'recovery']);
export type SlotType = z.infer<typeof slotTypeSchema>;

/**
 * One way in: the data key (or, while the data is being rekeyed, the old and the new one) sealed under
 * a key made from words.
 */
export const slotSchema = z.strictObject({
  type: slotTypeSchema,
  memory: z.number().int().min(8192).max(maximumCost.memory),
  passes: z.number().int().min(1).max(maximumCost.passes),
  salt: hexSchema(16),
  nonce: hexSchema(24),
  sealed: z.union([hexSchema(32 + 16), hexSchema(64 + 16)]),
});
export type Slot = z.infer<typeof slotSchema>;

/** Seals `keys` (32 bytes, or 64 while rekeying) so that only these words open them. */
export async function makeSlot(
  type: SlotType,
  words: string,
  cost: Cost,
  vault: string,
  keys: Secret,
): Promise<Slot> {
  const salt = Buffer.alloc(sodium.crypto_pwhash_SALTBYTES);
  const nonce = Buffer.alloc(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  sodium.randombytes_buf(salt);
  sodium.randombytes_buf(nonce);
  const open = { type, memory: cost.memory, passes: cost.passes, salt: salt.toString('hex') };
  const key = await deriveKey(words, salt, cost);
  const sealed = Buffer.alloc(keys.bytes.length + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      sealed,
      keys.bytes,
      associated(open, vault),
      null,
      nonce,
      key.bytes,
    );
  } finally {
    key.wipe();
  }
  return { ...open, nonce: nonce.toString('hex'), sealed: sealed.toString('hex') };
}

/** The keys inside the slot; null when the words are not the ones it was made with. */
export async function openSlot(slot: Slot, words: string, vault: string): Promise<Secret | null> {
  const key = await deriveKey(words, Buffer.from(slot.salt, 'hex'), slot);
  const sealed = Buffer.from(slot.sealed, 'hex');
  const keys = Secret.room(sealed.length - sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      keys.bytes,
      null,
      sealed,
      associated(slot, vault),
      Buffer.from(slot.nonce, 'hex'),
      key.bytes,
    );
    return keys;
  } catch {
    // libsodium says only "could not verify data": the words are wrong, or the slot was changed.
    keys.wipe();
    return null;
  } finally {
    key.wipe();
  }
}

/** The data keys that a slot sealed: one, or the old and the new one where a rekey was cut short. */
export function dataKeysIn({ bytes }: Secret): readonly Buffer[] {
  return [bytes.subarray(0, 32), bytes.subarray(32, 64)].filter((key) => key.length === 32);
}

/** Ties the sealed keys to everything the slot says in the open, so that none of it can be swapped. */
function associated(slot: Pick<Slot, 'type' | 'memory' | 'passes' | 'salt'>, vault: string): Buffer {
  return Buffer.from(JSON.stringify([slot.type, slot.memory, slot.passes, slot.salt, vault]));
}
