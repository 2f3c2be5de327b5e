import sodium from 'sodium-native';

/** Crockford's letters: none that look alike on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLetters = 26;
const checkLetters = 2;

/**
 * A new code to print and keep away from the computer: 130 random bits and two check letters, in seven
 * groups of four, such as `7K3M-…`.
 */
export function newRecoveryCode(): string {
  const data = Array.from({ length: dataLetters }, () => letters.charAt(sodium.randombytes_uniform(32))).join(
    '',
  );
  return grouped(data + checkOf(data));
}

/**
 * The code as typed from paper, in its one true form; null when it is no recovery code or a letter is
 * wrong. Small letters, missing dashes, O for 0 and I or L for 1 are understood.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== dataLetters + checkLetters) return null;
  if (plain.split('').some((letter) => !letters.includes(letter))) return null;
  const data = plain.slice(0, dataLetters);
  return plain.slice(dataLetters) === checkOf(data) ? grouped(plain) : null;
}

function checkOf(data: string): string {
  const out = Buffer.alloc(16);
  sodium.crypto_generichash(out, Buffer.from(data, 'latin1'));
  return letters.charAt(out.readUInt8(0) % 32) + letters.charAt(out.readUInt8(1) % 32);
}

function grouped(plain: string): string {
  return (plain.match(/.{4}/g) ?? []).join('-');
}
