import { createDecipheriv } from 'node:crypto';
import { Damaged, type Dictionary, isArray, isDictionary, type Value } from '../reader/value.ts';
import { hardenedHash, passwordBytes } from '../writer/encryption.ts';

const blockBytes = 16;

/** Decrypts what a finished file holds (AES-256, revision 6), a part at a time. */
export class Decryption {
  readonly #key: Buffer;

  /** Takes the Encrypt dictionary. Throws `Damaged` where the password does not open the file. */
  constructor(dictionary: Dictionary, password: string) {
    if (dictionary.get('V') !== 5 || dictionary.get('R') !== 6) throw new Damaged('another encryption');
    this.#key = fileKey(dictionary, passwordBytes(password));
    // What other programs look at before they believe the key.
    const permissions = createDecipheriv('aes-256-ecb', this.#key, null).setAutoPadding(false);
    const marks = permissions.update(bytesOf(dictionary, 'Perms', blockBytes));
    if (marks.toString('latin1', 9, 12) !== 'adb' || marks.readInt32LE(0) !== dictionary.get('P'))
      throw new Damaged('its permissions are not its own');
  }

  /** All of a stream or string. Throws `Damaged` for what was not encrypted with this key. */
  decrypt(bytes: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-cbc', this.#key, bytes.subarray(0, blockBytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(blockBytes)), decipher.final()]);
    } catch {
      throw new Damaged('something in it does not open with its key');
    }
  }

  /** The beginning of a stream from its first bytes, up to two blocks shorter. */
  decryptHead(bytes: Buffer): Buffer {
    const whole = bytes.subarray(blockBytes, bytes.length - (bytes.length % blockBytes));
    const decipher = createDecipheriv('aes-256-cbc', this.#key, bytes.subarray(0, blockBytes));
    return decipher.setAutoPadding(false).update(whole);
  }

  /** The same value with its strings in the clear. */
  decryptStrings(value: Value): Value {
    if (Buffer.isBuffer(value)) return this.decrypt(value);
    if (isArray(value)) return value.map((each) => this.decryptStrings(each));
    if (!isDictionary(value)) return value;
    return new Map([...value].map(([key, each]) => [key, this.decryptStrings(each)]));
  }
}

/** ISO 32000-2, algorithm 2.A, with the user's password. */
function fileKey(dictionary: Dictionary, secret: Buffer): Buffer {
  const user = bytesOf(dictionary, 'U', 48);
  const none = Buffer.alloc(0);
  if (!hardenedHash(secret, user.subarray(32, 40), none).equals(user.subarray(0, 32)))
    throw new Damaged('its password does not open it');
  const wrapping = hardenedHash(secret, user.subarray(40, 48), none);
  const decipher = createDecipheriv('aes-256-cbc', wrapping, Buffer.alloc(blockBytes)).setAutoPadding(false);
  return decipher.update(bytesOf(dictionary, 'UE', 32));
}

function bytesOf(dictionary: Dictionary, key: string, length: number): Buffer {
  const value = dictionary.get(key);
  if (!Buffer.isBuffer(value) || value.length !== length) throw new Damaged('a broken encryption dictionary');
  return value;
}
