import sodium from 'sodium-native';

/** Bytes of a key: locked out of swap where the system allows it, overwritten when no longer needed. */
export class Secret {
  readonly bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Room for a secret of this many bytes, all zero. */
  static room(length: number): Secret {
    // Buffer.alloc, not sodium_malloc: Electron forbids external array buffers.
    const bytes = Buffer.alloc(length);
    lock(bytes);
    return new Secret(bytes);
  }

  static random(length: number): Secret {
    const secret = Secret.room(length);
    sodium.randombytes_buf(secret.bytes);
    return secret;
  }

  /** A copy of these bytes; the caller still owns the original. */
  static copy(bytes: Uint8Array): Secret {
    const secret = Secret.room(bytes.length);
    secret.bytes.set(bytes);
    return secret;
  }

  /** The words in Unicode NFKC as UTF-8, so that the same passphrase typed on another keyboard is the same. */
  static words(text: string): Secret {
    const bytes = Buffer.from(text.normalize('NFKC'), 'utf8');
    const secret = Secret.copy(bytes);
    sodium.sodium_memzero(bytes);
    return secret;
  }

  /** Overwrites the bytes. The secret is of no use afterwards. */
  wipe(): void {
    sodium.sodium_memzero(this.bytes);
    unlock(this.bytes);
  }
}

/** Locking is best effort: systems cap how much memory a program may lock. */
function lock(bytes: Buffer): void {
  try {
    sodium.sodium_mlock(bytes);
  } catch {
    // Over the system's cap: the key is still wiped after use.
  }
}

function unlock(bytes: Buffer): void {
  try {
    sodium.sodium_munlock(bytes);
  } catch {
    // It was never locked.
  }
}
