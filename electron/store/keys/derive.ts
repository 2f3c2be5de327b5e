import sodium from 'sodium-native';
import { Secret } from './secret.ts';

/** What one guess at a passphrase costs: Argon2id's memory in bytes and its passes. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
}

/** Argon2id over the words in NFKC: the 32-byte key that opens a slot. Runs off the main thread. */
export async function deriveKey(words: string, salt: Buffer, cost: Cost): Promise<Secret> {
  const secret = Secret.words(words);
  const key = Secret.room(32);
  try {
    await sodium.crypto_pwhash_async(
      key.bytes,
      secret.bytes,
      salt,
      cost.passes,
      cost.memory,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
    return key;
  } finally {
    secret.wipe();
  }
}
