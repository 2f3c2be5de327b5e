/**
 * Text as the search compares it: small letters, no accents or vowel points, one form for letters that
 * people write in several ways, Western digits. Folds each character alone, so that a place in the
 * folded text can be traced back.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** One character folded: nothing, one or several. */
export function foldCharacter(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const folded = Array.from(character.normalize('NFKD').toLowerCase(), one).join('');
  if (seen.size < 50_000) seen.set(character, folded);
  return folded;
}

const seen = new Map<string, string>();

// Accents, Hebrew and Arabic points, tatweel, joiners and direction marks.
const dropped: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xfe0e, 0xfe0f],
];

// Letters that stand for each other: Persian and Arabic yeh, kaf and heh, dotless i, sharp s.
const same: ReadonlyMap<string, string> = new Map([
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ٱ', 'ا'],
  // In Amharic the first and the fourth form of these sound alike too.
  ['ኣ', 'አ'],
  ['ሃ', 'ሀ'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
]);

// Rows of Ethiopic syllables that sound alike in Amharic: first code point, and the row they become.
const alike: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

function one(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (dropped.some(([first, last]) => code >= first && code <= last)) return '';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const row = alike.find(([from]) => code >= from && code < from + 8);
  const told = row ? String.fromCodePoint(code - row[0] + row[1]) : character;
  return same.get(told) ?? told;
}

/** Decimal digits of every script stand in tens from zero to nine. */
function digitOf(character: string): string {
  let zero = character.codePointAt(0) ?? 0;
  const start = zero;
  while (start - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((start - zero) % 10);
}
