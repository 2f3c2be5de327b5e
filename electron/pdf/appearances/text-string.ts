import { isArray, type Value } from '../reader/value.ts';

/** A text string or name as text; null where the value is none. UTF-16 and UTF-8 by their marks, else PDFDocEncoding. */
export function valueText(value: Value): string | null {
  const first = isArray(value) ? (value[0] ?? null) : value;
  if (!Buffer.isBuffer(first)) return typeof first === 'string' ? first : null;
  if (first[0] === 0xfe && first[1] === 0xff) {
    const units = Buffer.from(first.subarray(2, first.length - (first.length % 2)));
    return units.swap16().toString('utf16le');
  }
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return first.toString('utf8', 3);
  return Array.from(first, (byte) => OWN_LETTERS.get(byte) ?? String.fromCharCode(byte)).join('');
}

/** Where PDFDocEncoding is not Latin-1 (ISO 32000-1, D.2). */
const OWN_LETTERS = new Map([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (letter, index) => [0x18 + index, letter] as const),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (letter, index) => [0x80 + index, letter] as const),
  [0xa0, '€'] as const,
]);

/** Latin letters as WinAnsi bytes; null where there is another. */
export function toWinAnsi(text: string): string | null {
  const bytes = Array.from(text).map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return character;
    return WIN_ANSI.get(character) ?? null;
  });
  return bytes.includes(null) ? null : bytes.join('');
}

const WIN_ANSI = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ').map((character, index) => [
    character,
    String.fromCharCode(
      [
        128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151,
        152, 153, 154, 155, 156, 158, 159,
      ][index] ?? 63,
    ),
  ]),
);

/** Better a question mark where a letter is missing than a field that looks empty. */
export function withMarks(text: string): string {
  return Array.from(text, (character) => toWinAnsi(character) ?? '?').join('');
}
