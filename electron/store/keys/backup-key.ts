import sodium from 'sodium-native';
import { Secret } from './secret.ts';

/** The subkey of a data key that a backup's MAC is made with. The caller wipes it. */
export function backupMacKey(dataKey: Buffer): Secret {
  const key = Secret.room(32);
  sodium.crypto_kdf_derive_from_key(key.bytes, 2, Buffer.from('folioBAK'), dataKey);
  return key;
}
