import { emptyPoint, type Point, type WrittenMonth } from '../resolve/date-tree.ts';
import type { Draft } from './draft.ts';
import { phraseAt, type Lexeme, type Lexicon } from './lexicon.ts';
import type { NamedMonth } from '../calendars/month-names.ts';
import { assertNever } from '../../assert-never.ts';
import { assemble } from './assemble-point.ts';
import type { Token } from './tokens.ts';

/** How many meanings of a phrase are tried. */
const variants = 3;

/** Reads one day, month, season, year and the like; null unless every token belongs to it. */
export function readPoint(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Point | null {
  for (let variant = 0; variant < variants; variant++) {
    const draft = gather(tokens, from, to, lexicon, variant);
    if (draft === null) return null;
    const point = draft === 'clash' ? null : assemble(draft);
    if (point !== null) return { ...emptyPoint, ...point };
  }
  return null;
}

/** Whether the token adds nothing to a date. */
export function isFillerAt(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const phrase = phraseAt(lexicon, tokens, at, Math.min(to, at + 1));
  return phrase?.lexemes.some((x) => x.kind === 'filler') ?? tokens[at]?.key === ',';
}

const loose = new Set([',', '.', '(', ')', ':']);
const joints = new Set(['/', '-', '.', ',']);

function gather(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  variant: number,
): Draft | 'clash' | null {
  const draft = empty();
  let mark = '';
  for (let at = from; at < to;) {
    const token = tokens[at];
    const phrase = phraseAt(lexicon, tokens, at, to);
    if (phrase !== null) {
      const lexeme = phrase.lexemes[Math.min(variant, phrase.lexemes.length - 1)];
      if (lexeme !== undefined && !take(draft, lexeme, mark)) return 'clash';
      at += phrase.length;
      mark = '';
    } else if (token?.kind === 'number') {
      if (token.role === 'month') {
        if (draft.month !== null) return 'clash';
        draft.month = { name: null, named: [], number: token.value };
        draft.monthAt = draft.numbers.length;
      } else draft.numbers.push({ value: token.value, digits: token.digits, role: token.role, mark });
      mark = '';
      at++;
    } else if (
      token?.kind === 'mark' &&
      (joints.has(token.key) || loose.has(token.key) || joinsSeasonYears(draft, token.key))
    ) {
      mark = token.key;
      at++;
    } else return null;
  }
  return draft;
}

function joinsSeasonYears(draft: Draft, mark: string): boolean {
  return mark === '–' && draft.season !== null && draft.numbers.length === 1;
}

function empty(): Draft {
  return {
    numbers: [],
    month: null,
    monthAt: 0,
    weekday: null,
    season: null,
    part: null,
    era: null,
    feast: null,
    decade: false,
    decadeWord: null,
    century: false,
    week: false,
    quarter: false,
    half: null,
    last: false,
    nth: null,
  };
}

/** Notes one meaning; false when the date has one of that kind already. */
function take(draft: Draft, lexeme: Lexeme, mark: string): boolean {
  switch (lexeme.kind) {
    case 'filler':
      return true;
    case 'number':
    case 'ordinal':
      return takeNumber(draft, lexeme.value, lexeme.kind === 'ordinal' ? 'ordinal' : 'word', mark);
    case 'month':
      if (draft.month !== null) return sameMonth(draft.month, lexeme.named);
      draft.monthAt = draft.numbers.length;
      draft.month = { name: lexeme.name, named: lexeme.named, number: null };
      return true;
    case 'weekday':
      if (draft.weekday !== null) return false;
      draft.nth ??= nthBefore(draft);
      draft.weekday = lexeme.value;
      return true;
    case 'season':
      if (draft.season !== null) return false;
      draft.season = lexeme.value;
      return true;
    case 'part':
      if (draft.part !== null) return false;
      draft.part = lexeme.value;
      return true;
    case 'era':
      if (draft.era !== null && draft.era !== lexeme.value) return false;
      draft.era = lexeme.value;
      return true;
    case 'feast':
      if (draft.feast !== null) return false;
      draft.feast = lexeme.value;
      return true;
    case 'week':
    case 'quarter':
      draft.nth ??= nthBefore(draft, lexeme.kind === 'week');
      draft[lexeme.kind] = true;
      return true;
    case 'half':
      if (lexeme.value === null) draft.nth ??= nthBefore(draft);
      draft.half = lexeme.value ?? 'counted';
      return true;
    case 'decade':
    case 'century':
    case 'last':
      draft[lexeme.kind] = true;
      return true;
    case 'decadeWord':
      draft.decadeWord = lexeme.value;
      return true;
    default:
      return assertNever(lexeme);
  }
}

/** مارس/آذار: one month under two of its names. */
function sameMonth(month: WrittenMonth, named: readonly NamedMonth[]): boolean {
  return month.named.some((x) => named.some((y) => x.calendar === y.calendar && x.month === y.month));
}

function takeNumber(draft: Draft, value: number, role: 'ordinal' | 'word', mark: string): boolean {
  draft.numbers.push({ value, digits: value > 9 ? 2 : 1, role, mark });
  return true;
}

/** "The first Friday": an ordinal or a word right before what it counts; a plain number is a day of the month. */
function nthBefore(draft: Draft, ofAny = false): number | null {
  if (draft.last) return -1;
  const last = draft.numbers.at(-1);
  if (last === undefined || (last.value > 5 && !ofAny) || (last.role !== 'ordinal' && last.role !== 'word'))
    return null;
  draft.numbers.pop();
  return last.value;
}
