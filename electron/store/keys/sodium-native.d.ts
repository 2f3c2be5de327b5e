/** The part of sodium-native that Folio uses; the package brings no types. */
declare module 'sodium-native' {
  const sodium: {
    readonly crypto_pwhash_SALTBYTES: number;
    readonly crypto_pwhash_ALG_ARGON2ID13: number;
    readonly crypto_aead_xchacha20poly1305_ietf_NPUBBYTES: number;
    readonly crypto_aead_xchacha20poly1305_ietf_ABYTES: number;
    crypto_pwhash_async(
      out: Buffer,
      passphrase: Buffer,
      salt: Buffer,
      passes: number,
      memory: number,
      algorithm: number,
    ): Promise<void>;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      out: Buffer,
      message: Buffer,
      associated: Buffer,
      secretNonce: null,
      nonce: Buffer,
      key: Buffer,
    ): number;
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      out: Buffer,
      secretNonce: null,
      sealed: Buffer,
      associated: Buffer,
      nonce: Buffer,
      key: Buffer,
    ): number;
    crypto_kdf_derive_from_key(out: Buffer, number: number, context: Buffer, key: Buffer): void;
    crypto_generichash(out: Buffer, message: Buffer, key?: Buffer): void;
    randombytes_buf(out: Buffer): void;
    randombytes_uniform(bound: number): number;
    sodium_memzero(buffer: Buffer): void;
    sodium_mlock(buffer: Buffer): void;
    sodium_munlock(buffer: Buffer): void;
    sodium_memcmp(a: Buffer, b: Buffer): boolean;
  };
  export = sodium;
}
