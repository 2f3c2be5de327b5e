import sodium from 'sodium-native';
import { z } from 'zod';
import { Secret } from './secret.ts';
import { hexSchema } from './slot.ts';

/** One data key sealed under another. */
export const linkSchema = z.strictObject({ nonce: hexSchema(24), sealed: hexSchema(32 + 16) });
export type KeyLink = z.infer<typeof linkSchema>;

/** Seals a data key so that whoever holds the other one opens it too. */
export function linkKey(key: Buffer, under: Buffer, vault: string): KeyLink {
  const nonce = Buffer.alloc(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  sodium.randombytes_buf(nonce);
  const sealed = Buffer.alloc(key.length + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES);
  const subkey = subkeyOf(under);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      sealed,
      key,
      Buffer.from(vault),
      null,
      nonce,
      subkey.bytes,
    );
  } finally {
    subkey.wipe();
  }
  return { nonce: nonce.toString('hex'), sealed: sealed.toString('hex') };
}

/** The data key inside the link; null when it was sealed under another key or changed. */
export function openLink(link: KeyLink, under: Buffer, vault: string): Secret | null {
  const key = Secret.room(32);
  const subkey = subkeyOf(under);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      key.bytes,
      null,
      Buffer.from(link.sealed, 'hex'),
      Buffer.from(vault),
      Buffer.from(link.nonce, 'hex'),
      subkey.bytes,
    );
    return key;
  } catch {
    // libsodium says only "could not verify data".
    key.wipe();
    return null;
  } finally {
    subkey.wipe();
  }
}

function subkeyOf(dataKey: Buffer): Secret {
  const key = Secret.room(32);
  sodium.crypto_kdf_derive_from_key(key.bytes, 3, Buffer.from('folioLNK'), dataKey);
  return key;
}
