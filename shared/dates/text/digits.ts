/** Code points of the digit zero in the scripts whose digits are read. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];
const values = new Map(
  zeros.flatMap((zero) =>
    Array.from('0123456789', (digit, value) => [String.fromCodePoint(zero + value), digit]),
  ),
);
const native = new RegExp(`[${[...values.keys()].join('')}]`, 'g');

/** Arabic, Persian, Devanagari, Bengali, Thai and other decimal digits as 0–9; every offset stays where it was. */
export function latinDigits(text: string): string {
  return text.replaceAll(native, (digit) => values.get(digit) ?? digit);
}

/** The name of the script whose digits the text uses first, as ISO 15924 tags it; null when they are 0–9 or none. */
export function digitScript(text: string): string | null {
  const first = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1369-\u137c]/.exec(
    text,
  )?.[0];
  if (first === undefined) return null;
  if (first <= '\u0669') return 'Arab';
  if (first <= '\u06f9') return 'Aran';
  if (first <= '\u096f') return 'Deva';
  if (first <= '\u09ef') return 'Beng';
  return first <= '\u0e59' ? 'Thai' : 'Ethi';
}

/** Latin digits written in a script: `Arab`, `Aran` (Persian), `Deva`, `Beng`, `Thai`; unchanged for others. */
export function nativeDigits(text: string, script: string): string {
  const zero = { Arab: 0x0660, Aran: 0x06f0, Deva: 0x0966, Beng: 0x09e6, Thai: 0x0e50 }[script];
  return zero === undefined
    ? text
    : text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const geez = /[\u1369-\u137c]+/g;

/** Ge’ez numerals (፩ to ፼) as a number; null when the text is anything else. */
export function geezNumber(text: string): number | null {
  if (!/^[\u1369-\u137c]+$/.test(text)) return null;
  let total = 0;
  let group = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code <= 0x1371) group += code - 0x1368;
    else if (code <= 0x137a) group += (code - 0x1371) * 10;
    else if (code === 0x137b) group = (group || 1) * 100;
    else {
      total = (total + group || 1) * 10_000;
      group = 0;
    }
    if (code === 0x137b) {
      total += group;
      group = 0;
    }
  }
  return total + group;
}

/** Ge’ez numerals in a text as 0–9; offsets move. */
export function geezAsDigits(text: string): string {
  return text.replaceAll(geez, (signs) => String(geezNumber(signs) ?? signs));
}

const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  兩: 2,
  元: 1,
  壹: 1,
  贰: 2,
  叁: 3,
};
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };

/** Chinese numerals, digit by digit (二〇一九) or with units (二十一, 两千零一十九); null when the text is anything else. */
export function chineseNumber(text: string): number | null {
  const signs = Array.from(text);
  if (signs.length === 0) return null;
  if (signs.length > 1 && signs.every((x) => x in chineseDigits))
    return Number(signs.map((x) => chineseDigits[x]).join(''));
  let total = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const unit = chineseUnits[sign];
    const value = chineseDigits[sign];
    if (value !== undefined) digit = value;
    else if (unit === undefined) return null;
    else {
      total += unit === 20 || unit === 30 ? unit : (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** The signs `chineseNumber` reads, for a regular expression’s class. */
export const chineseSigns = '〇零○一二三四五六七八九十百千两兩元廿卅壹贰叁';
