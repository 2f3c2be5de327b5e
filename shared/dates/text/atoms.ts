import { fold } from './fold.ts';
import { geezNumber } from './digits.ts';

/** The smallest piece of text the grammar sees: a word, a number, one mark or one Han character. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded: lower case, no Latin accents, one form per Arabic and Ethiopic letter, digits 0–9. */
  readonly text: string;
  readonly value: number;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const piece =
  /\p{Nd}+|[\u1369-\u137c]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+|[^\s\u200c\u200e\u200f]/gu;

/** Cuts text into atoms; white space and direction marks fall between them. */
export function toAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const found of text.matchAll(piece)) {
    const raw = found[0];
    const start = found.index;
    atoms.push({ start, ...read(raw), end: start + raw.length, spaced: start > end || start === 0 });
    end = start + raw.length;
  }
  return atoms;
}

type Read = Pick<Atom, 'kind' | 'text' | 'value' | 'capital'>;
const seen = new Map<string, Read>();

function read(raw: string): Read {
  const known = seen.get(raw);
  if (known) return known;
  const fresh = readFresh(raw);
  if (seen.size > 20_000) seen.clear();
  seen.set(raw, fresh);
  return fresh;
}

function readFresh(raw: string): Read {
  if (/^\p{Nd}/u.test(raw)) {
    const digits = foldDigits(raw);
    return { kind: 'number', text: digits, value: Number(digits), capital: false };
  }
  if (/^[\u1369-\u137c]/.test(raw)) {
    const value = geezNumber(raw) ?? 0;
    return { kind: 'number', text: String(value), value, capital: false };
  }
  const isWord = /^[\p{L}\p{M}]/u.test(raw);
  return {
    kind: isWord ? 'word' : 'mark',
    text: isWord ? foldWord(raw) : foldMark(raw),
    value: 0,
    capital: isWord && /^\p{Lu}/u.test(raw),
  };
}

function foldDigits(raw: string): string {
  let digits = '';
  for (const letter of raw) {
    let zero = letter.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    digits += String(code - zero);
  }
  return digits;
}

function foldMark(raw: string): string {
  if (/[‐‑‒–—―−~～〜]/.test(raw)) return raw === '-' ? '-' : '–';
  if (/[’‘ʼ`´]/.test(raw)) return "'";
  if (/[،，、]/.test(raw)) return ',';
  if (raw === '／') return '/';
  return raw;
}

/** One spelling for letters that writers interchange. */
function foldWord(raw: string): string {
  const text = fold(raw);
  return /[\u1200-\u135f]/.test(text) ? foldEthiopic(text) : text;
}

/** Letters that sound alike in Amharic are written one for another: ሐ ኀ for ሀ, ሠ for ሰ, ዐ for አ, ፀ for ጸ. */
function foldEthiopic(text: string): string {
  return text.replace(/[\u1200-\u135f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const row = code - (code % 8);
    const home = ethiopicRows[row] ?? row;
    const order = code % 8;
    const same = home === 0x1200 || home === 0x12a0;
    return String.fromCharCode(home + (same && order === 3 ? 0 : order));
  });
}

const ethiopicRows: Readonly<Record<number, number>> = {
  0x1210: 0x1200,
  0x1280: 0x1200,
  0x1220: 0x1230,
  0x12d0: 0x12a0,
  0x1340: 0x1338,
};
