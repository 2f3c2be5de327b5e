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
    const value = ethiopicNumber(raw);
    return { kind: 'number', text: String(value), value, capital: false };
  }
  const isWord = /^[\p{L}\p{M}]/u.test(raw);
  return {
    kind: isWord ? 'word' : 'mark',
    text: isWord ? fold(raw) : foldMark(raw),
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

/** Ethiopic numerals: tens and ones added, ፻ and ፼ multiply what stands before them. */
function ethiopicNumber(raw: string): number {
  let total = 0;
  let group = 0;
  for (const letter of raw) {
    const code = (letter.codePointAt(0) ?? 0) - 0x1369;
    if (code < 9) group += code + 1;
    else if (code < 18) group += (code - 8) * 10;
    else {
      total = (total + Math.max(group, 1)) * (code === 18 ? 100 : 10_000);
      group = 0;
    }
  }
  return total + group;
}

function foldMark(raw: string): string {
  if (/[‐‑‒–—―−~～〜]/.test(raw)) return raw === '-' ? '-' : '–';
  if (/[’‘ʼ`´]/.test(raw)) return "'";
  if (/[،，、]/.test(raw)) return ',';
  if (raw === '／') return '/';
  return raw;
}

const letters: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ی', ي: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', ە: 'ه', ؤ: 'و', ئ: 'ی', // prettier-ignore
  ё: 'е', ı: 'i', // prettier-ignore
};

/** One spelling for letters that writers interchange. */
export function fold(raw: string): string {
  let text = raw.toLowerCase();
  if (/[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/.test(text)) text = foldLatin(text);
  if (/[\u0600-\u06ff]/.test(text)) text = text.replace(/[\u064b-\u0652\u0670\u0640]/g, '');
  if (/[\u1200-\u135f]/.test(text)) text = foldEthiopic(text);
  return text.replace(/[أإآٱىيكةۀەؤئёı]/g, (letter) => letters[letter] ?? letter);
}

function foldLatin(text: string): string {
  if (/[\u0400-\u04ff]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
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
