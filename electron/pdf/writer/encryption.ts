import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** Encrypts what goes into one output file: AES-256 as ISO 32000-2 names it (revision 6). */
export interface Encryption {
  /** The Encrypt dictionary; its own strings stay in the clear. */
  readonly dictionary: string;
  encrypt(bytes: Uint8Array): Buffer;
}

const ALL_PERMITTED = -4;

/** The password opens the file and everything in it: permissions without a password protect nothing. */
export function encryptionFor(password: string): Encryption {
  const secret = passwordBytes(password);
  const fileKey = randomBytes(32);
  const user = protectKey(secret, fileKey, Buffer.alloc(0));
  const owner = protectKey(secret, fileKey, user.check);
  const dictionary =
    `<< /Filter /Standard /V 5 /R 6 /Length 256 /P ${ALL_PERMITTED} /EncryptMetadata true` +
    ` /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF` +
    ` /U ${hex(user.check)} /UE ${hex(user.wrapped)} /O ${hex(owner.check)} /OE ${hex(owner.wrapped)}` +
    ` /Perms ${hex(permissions(fileKey))} >>`;
  return { dictionary, encrypt: (bytes) => encryptBytes(fileKey, bytes) };
}

/** UTF-8 after compatibility normalisation, cut at 127 bytes (ISO 32000-2, 7.6.4.3.2). */
export function passwordBytes(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8').subarray(0, 127);
}

function encryptBytes(key: Buffer, bytes: Uint8Array): Buffer {
  const start = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, start);
  return Buffer.concat([start, cipher.update(bytes), cipher.final()]);
}

function protectKey(secret: Buffer, fileKey: Buffer, userCheck: Buffer) {
  const checkSalt = randomBytes(8);
  const keySalt = randomBytes(8);
  const check = Buffer.concat([hardenedHash(secret, checkSalt, userCheck), checkSalt, keySalt]);
  const cipher = createCipheriv(
    'aes-256-cbc',
    hardenedHash(secret, keySalt, userCheck),
    Buffer.alloc(16),
  ).setAutoPadding(false);
  return { check, wrapped: Buffer.concat([cipher.update(fileKey), cipher.final()]) };
}

function permissions(fileKey: Buffer): Buffer {
  const plain = Buffer.alloc(16, 0xff);
  plain.writeInt32LE(ALL_PERMITTED, 0);
  plain.write('Tadb', 8, 'latin1');
  randomBytes(4).copy(plain, 12);
  const cipher = createCipheriv('aes-256-ecb', fileKey, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

/** The slowed-down hash of ISO 32000-2, algorithm 2.B. */
export function hardenedHash(secret: Uint8Array, salt: Uint8Array, userCheck: Uint8Array): Buffer {
  let key = createHash('sha256').update(secret).update(salt).update(userCheck).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const once = Buffer.concat([secret, key, userCheck]);
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.setAutoPadding(false).update(repeated);
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function hex(bytes: Buffer): string {
  return `<${bytes.toString('hex')}>`;
}
