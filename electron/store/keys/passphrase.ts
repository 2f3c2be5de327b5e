import sodium from 'sodium-native';
import type { PassphraseStrength } from '../../../shared/care/keys.ts';
import { words } from './words.ts';

/** Bits that one word of a generated passphrase adds. */
export const bitsAWord = Math.log2(words.length);

/**
 * A passphrase of seven different random words with spaces: 72 bits, out of reach of any guessing. A word that
 * came twice would be judged to add next to nothing, and one passphrase in sixty had one.
 */
export function newPassphrase(): string {
  const chosen = new Set<string>();
  while (chosen.size < 7) chosen.add(words[sodium.randombytes_uniform(words.length)] ?? '');
  return [...chosen].join(' ');
}

/**
 * Estimates a passphrase as a guesser would try it: known words, names, years, repeats and rows of keys
 * count little, whatever their length. It can only be too low, never praise a phrase that stands in a book.
 */
export function estimateStrength(passphrase: string): PassphraseStrength {
  const parts = partsOf(passphrase.normalize('NFKC'));
  const seen = new Set<string>();
  let bits = 0;
  for (const part of parts) {
    const plain = part.toLowerCase();
    bits += seen.has(plain) ? 1 : bitsOf(part);
    seen.add(plain);
  }
  return { bits: Math.floor(bits), verdict: verdictOf(bits) };
}

const known: ReadonlySet<string> = new Set([
  ...words,
  ...'password passwort contrasena letmein welcome admin login master secret hello iloveyou freedom asylum refugee monkey dragon football qwerty azerty case folio love god allah jesus mohammed ahmed ali maria anna john'.split(
    ' ',
  ),
]);
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789'.repeat(4),
  '9876543210'.repeat(4),
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
];

/** Runs of letters, runs of digits, and other signs one by one; spaces between words count for nothing. */
function partsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}\s]/gu) ?? [];
}

function bitsOf(part: string): number {
  const plain = part.toLowerCase();
  const length = Array.from(plain).length;
  const capitals = part === plain ? 0 : 1;
  if (known.has(plain)) return bitsAWord + capitals;
  if (new Set(plain).size === 1 && length > 1) return 4;
  if (length >= 3 && rows.some((row) => row.includes(plain))) return 4;
  if (/^(19|20)\p{Nd}{2}$/u.test(plain)) return 6;
  if (/^\p{Nd}+$/u.test(plain)) return length * Math.log2(10);
  if (length === 1) return 4;
  // A word we do not know is still a word or a name: one of some eight thousand, not 4.7 bits a letter.
  return Math.min(length * 2.5, 13) + capitals;
}

function verdictOf(bits: number): PassphraseStrength['verdict'] {
  if (bits < 40) return 'weak';
  if (bits < 60) return 'fair';
  return bits < 70 ? 'good' : 'strong';
}
