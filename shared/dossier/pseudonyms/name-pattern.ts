/** The words of a name that stand for the person by themselves. */
export function nameParts(name: string): readonly string[] {
  return name.split(/[\s\u200c,.'’-]+/u).filter((part) => part.length > 1);
}

/**
 * Finds a name in running text: letters any case, Arabic spellings alike, marks between letters ignored,
 * particles written onto the name (Arabic, Hebrew, Ethiopic) and Cyrillic endings included. Leaning towards
 * finding too much: a name that stays can cost a life.
 */
export function namePattern(name: string): RegExp {
  const letters = Array.from(name.normalize('NFC').trim()).map(letterPattern).join(between(name));
  const [before, after] = edges(name);
  return new RegExp(`${before}${letters}${after}`, 'giu');
}

const alike: readonly string[] = ['يیىئ', 'كک', 'اأإآٱ', 'هةۀە', 'وؤ', 'еЕёЁ', "'’ʼ‘", '-‐‑–'];
const arabicMarks = '[\\u064b-\\u065f\\u0670\\u0640\\u200c\\u200d]*';

function letterPattern(letter: string): string {
  if (/\s/u.test(letter)) return '[\\s\\u00a0\\u200c]+';
  const family = alike.find((letters) => letters.includes(letter));
  return family === undefined
    ? letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    : `[${family.replace('-', '\\-')}]`;
}

function between(name: string): string {
  return /\p{Script=Arabic}/u.test(name) ? arabicMarks : '';
}

function edges(name: string): readonly [string, string] {
  if (
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Thai}|\p{Script=Khmer}|\p{Script=Lao}|\p{Script=Myanmar}/u.test(
      name,
    )
  )
    return ['', ''];
  const clear = '(?<![\\p{L}\\p{M}\\p{N}])';
  const end = '(?![\\p{L}\\p{M}\\p{N}])';
  if (/\p{Script=Arabic}/u.test(name)) return [`${clear}(?:[وفبلك]|ال)?`, `${arabicMarks}${end}`];
  if (/\p{Script=Hebrew}/u.test(name)) return [`${clear}[ובלמשהכ]?`, end];
  if (/\p{Script=Ethiopic}/u.test(name)) return [`${clear}[የበለከእን]?`, `[ንምና]?${end}`];
  if (/\p{Script=Cyrillic}/u.test(name)) return [clear, `\\p{L}{0,3}${end}`];
  return [clear, end];
}
