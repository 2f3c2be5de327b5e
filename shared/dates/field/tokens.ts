import { chineseNumber, chineseSigns, geezAsDigits, latinDigits } from '../text/digits.ts';
import { fold } from '../text/fold.ts';

/** A number as written: `digits` tells 19 from 0019 and 2019. */
export interface NumberToken {
  readonly kind: 'number';
  readonly value: number;
  readonly digits: number;
  /** What the writing itself says the number is: 年, 月, 日, an ordinal ending, an apostrophe before a year. */
  readonly role: 'year' | 'month' | 'day' | 'ordinal' | 'decade' | null;
  readonly key: string;
}

/** A word, folded, or a mark such as `/`. `key` is what phrases are matched by. */
export interface WordToken {
  readonly kind: 'word' | 'mark';
  readonly key: string;
}

/** A number or a word of a date field. */
export type Token = NumberToken | WordToken;

/** Longest text that is read as a date; anything longer stays words. */
export const longestLine = 200;

/** Cuts a text into numbers, words and marks; digits of every script are read, clock times left out. */
export function tokenize(text: string): readonly Token[] {
  if (text.length > longestLine) return [];
  const tokens: Token[] = [];
  for (const match of prepare(text).matchAll(piece)) push(tokens, match);
  return tokens;
}

/** The key under which a phrase of a language's table is kept: the keys of its tokens. */
export function phraseKeys(phrase: string): readonly string[] {
  return tokenize(phrase).map((x) => x.key);
}

const piece =
  /(?<year>['’](?=\d\d(?!\d)))?(?<number>\d+)(?:(?<cjk>[年月日号號])(?!代)|(?:['’]|(?<=\d)-(?=[\p{Script=Cyrillic}]{1,3}(?!\p{L})))?(?<glued>[\p{L}\p{M}ºª]+))?|(?<han>\p{Script=Han})|(?<word>[\p{L}\p{M}]+(?:['’ʼ‘ʻ`\u200c][\p{L}\p{M}]+)*['’ʼ‘]?)|(?<mark>\.\.+|[^\s])/gu;

const clock =
  /(?<![\d/.-])\d{1,2}(?:[:.]\d{2}){1,2}\s*(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\d])|(?<![\d/.-])\d{1,2}:\d{2}(?::\d{2})?(?![\d/])|(?<![\d/.-])\d{1,2}\s*[ap]\.?m\.?(?![\p{L}\d])|(?<![\d/.-])\d{1,2}h\d{0,2}(?![\p{L}\d])/giu;

/** Dotted abbreviations such as B.S., ه.ش, ዓ.ም, н.э., พ.ศ. */
const dotted =
  /(?<![\p{L}\p{M}-])(\p{L}\p{M}*)(?:[./](\p{L}\p{M}*(?:\p{L}\p{M}*)?)|\.\s(\p{L}\p{M}*))\.?(?![\p{L}\p{M}\d])/gu;

const han = new RegExp(
  `[${chineseSigns}]+(?=\\s*[年月日号號天周週季个個世旬])|(?<=[第十周期拜])[一二三四五六]`,
  'gu',
);

function prepare(text: string): string {
  let prepared = text;
  // eslint-disable-next-line no-control-regex -- the whole ASCII range is meant
  if (!/^[\u0000-\u007f]*$/.test(text)) {
    prepared = latinDigits(text.replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u0640]/g, ''));
    if (/[\u1361-\u137c]/.test(prepared)) prepared = geezAsDigits(prepared.replaceAll(/[፡።፣፤]/g, ' '));
    if (/\p{Script=Han}/u.test(prepared))
      prepared = prepared.replaceAll(han, (signs) => String(chineseNumber(signs) ?? signs));
  }
  if (prepared.includes(':') || /\d\s*[aph]/i.test(prepared)) prepared = prepared.replaceAll(clock, ' ');
  return prepared.replaceAll(dotted, '$1$2$3 ');
}

type Groups = Partial<Record<'year' | 'number' | 'cjk' | 'glued' | 'han' | 'word' | 'mark', string>>;

function push(tokens: Token[], match: RegExpMatchArray): void {
  const groups: Groups = match.groups ?? {};
  if (groups.number !== undefined) pushNumber(tokens, groups.number, groups);
  else if (groups.han !== undefined) tokens.push({ kind: 'word', key: groups.han });
  else if (groups.word !== undefined) tokens.push({ kind: 'word', key: wordKey(groups.word) });
  else if (groups.mark !== undefined && !silent.has(groups.mark))
    tokens.push({ kind: 'mark', key: markKey(groups.mark) });
}

const silent = new Set(['"', '“', '”', '«', '»', '॰', '٬']);

function markKey(mark: string): string {
  if (mark === '–' || mark === '—' || mark === '−' || mark === '‒' || mark === '〜' || mark === '～')
    return '–';
  if (mark === '،' || mark === '、' || mark === '，') return ',';
  if (mark === '؟' || mark === '？') return '?';
  if (mark === '‐' || mark === '‑') return '-';
  if (mark === '。' || mark === '।') return '.';
  if (mark === '（') return '(';
  if (mark === '）') return ')';
  return mark === '…' ? '..' : mark;
}

function wordKey(word: string): string {
  const elided = /^(?:d|l|qu)['’](.+)$/iu.exec(word)?.[1] ?? word;
  const parts = /^(.+)['’](.+)$/u.exec(elided);
  return fold(parts?.[1] !== undefined && turkishEndings.has(fold(parts[2] ?? '')) ? parts[1] : elided);
}

/** Case endings that Turkish writes behind an apostrophe. */
const turkishEndings = new Set(
  'da de ta te dan den tan ten a e ya ye i u in un nin nun yi yu si na ne nda nde ndan nden ki daki deki taki teki'.split(
    ' ',
  ),
);
const ordinalEndings = new Set(
  'st nd rd th er ere re e eme o a º ª го е й ого му м я ті те та inci uncu'.split(' '),
);
const decadeEndings = new Set('s е х ые ых і ті их lar ler li lu ዎቹ'.split(' '));

function pushNumber(tokens: Token[], digits: string, groups: Groups): void {
  const glued = groups.glued === undefined ? '' : fold(groups.glued);
  const value = Number(digits);
  const ending = endingOf(glued, value, digits.length);
  const role =
    groups.year !== undefined && ending !== 'decade'
      ? 'year'
      : groups.cjk !== undefined
        ? (cjkRoles[groups.cjk] ?? null)
        : ending;
  tokens.push({ kind: 'number', value, digits: digits.length, role, key: digits });
  if (glued !== '' && ending === null && !turkishEndings.has(glued)) {
    const inner = groups.glued ?? '';
    for (const match of inner.matchAll(piece)) push(tokens, match);
  }
}

const cjkRoles: Readonly<Record<string, NumberToken['role']>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  号: 'day',
  號: 'day',
};

function endingOf(glued: string, value: number, digits: number): 'ordinal' | 'decade' | null {
  if (glued === '') return null;
  const round = value % 10 === 0 && (digits === 4 || digits === 2);
  const sure =
    digits === 4 || value > 31 || glued === 's' || glued === 'х' || glued === 'ых' || glued === 'ዎቹ';
  if (round && sure && decadeEndings.has(glued)) return 'decade';
  return ordinalEndings.has(glued) ? 'ordinal' : null;
}
