import { everyMonthName, type NamedMonth } from '../calendars/month-names.ts';
import type { FeastId } from '../calendars/feasts.ts';
import type { Language, DatePatterns } from '../languages/language.ts';
import type { EraId, LengthUnit, Part } from '../resolve/date-tree.ts';
import { phraseKeys, type Token } from './tokens.ts';

/** What a phrase can mean inside a date. */
export type Lexeme =
  | { readonly kind: 'filler' | 'decade' | 'century' | 'week' | 'quarter' | 'last' }
  | { readonly kind: 'weekday' | 'season' | 'decadeWord' | 'number' | 'ordinal'; readonly value: number }
  /** Null: a number stands beside it. */
  | { readonly kind: 'half'; readonly value: number | null }
  | { readonly kind: 'part'; readonly value: Part }
  | { readonly kind: 'era'; readonly value: EraId }
  | { readonly kind: 'feast'; readonly value: FeastId }
  | { readonly kind: 'month'; readonly named: readonly NamedMonth[]; readonly name: string };

/** What a phrase can mean inside a length of time. */
export type LengthLexeme =
  | { readonly kind: 'unit'; readonly value: LengthUnit }
  | { readonly kind: 'count'; readonly value: number | 'few' | 'several' | 'couple' | 'half' }
  | { readonly kind: 'dual'; readonly value: LengthUnit }
  | { readonly kind: 'filler' };

/** What a pattern of words says of the dates in it. */
export type PatternKind = keyof DatePatterns;

/** A pattern cut at its slots: the words before, between and after them. */
export interface Pattern {
  readonly kind: PatternKind;
  readonly head: readonly string[];
  readonly middle: readonly string[];
  readonly tail: readonly string[];
  readonly slots: readonly ('a' | 'b')[];
}

/** "At least {a}", cut at its slot. */
export interface Limit {
  readonly kind: 'atLeast' | 'atMost';
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

/** A language's tables made ready for look-up. */
export interface Lexicon {
  readonly language: Language;
  readonly phrases: ReadonlyMap<string, readonly Lexeme[]>;
  readonly lengths: ReadonlyMap<string, readonly LengthLexeme[]>;
  readonly patterns: readonly Pattern[];
  readonly limits: readonly Limit[];
  readonly prefixes: readonly string[];
  readonly unknown: ReadonlySet<string>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

/** Names of months have at most this many tokens, hyphens among them. */
const longestMonth = 5;
const made = new Map<Language, Lexicon>();

/** The language's tables, made on first use. */
export function lexiconOf(language: Language): Lexicon {
  const there = made.get(language);
  if (there !== undefined) return there;
  const lexicon = make(language);
  made.set(language, lexicon);
  return lexicon;
}

/** The longest phrase of the tables that begins at a token, months of every calendar among them; null when none does. */
export function phraseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly lexemes: readonly Lexeme[]; readonly length: number } | null {
  for (let length = Math.min(lexicon.longest, end - at); length > 0; length--) {
    const key = keyOf(tokens, at, length, false);
    const lexemes = lexicon.phrases.get(key) ?? [];
    const months = monthLexemes(lexicon, keyOf(tokens, at, length, true));
    if (months !== null && (lexemes.length === 0 || months.own))
      return { lexemes: [months.lexeme, ...lexemes], length };
    if (months !== null) return { lexemes: [...lexemes, months.lexeme], length };
    if (lexemes.length > 0) return { lexemes, length };
  }
  return null;
}

/** The longest phrase of a length of time that begins at a token. */
export function lengthAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly lexemes: readonly LengthLexeme[]; readonly length: number } | null {
  for (let length = Math.min(lexicon.longest, end - at); length > 0; length--) {
    const lexemes = lexicon.lengths.get(keyOf(tokens, at, length, false));
    if (lexemes !== undefined) return { lexemes, length };
  }
  return null;
}

function keyOf(tokens: readonly Token[], at: number, length: number, withoutHyphens: boolean): string {
  let key = '';
  for (let place = at; place < at + length; place++) {
    const word = tokens[place]?.key ?? '';
    if (withoutHyphens && (word === '-' || word === '.') && place > at) continue;
    key += key === '' ? word : ` ${word}`;
  }
  return key;
}

/** Months of the name; those of the language alone when it has any of that name. */
function monthLexemes(
  lexicon: Lexicon,
  key: string,
): { readonly lexeme: Lexeme; readonly own: boolean } | null {
  const all = everyMonthName().get(key);
  if (all === undefined) return null;
  const tag = lexicon.language.tag;
  const spoken = all.filter(
    (x) => x.languages.includes(tag) || (tag.startsWith('fa') && x.languages.some((l) => l.startsWith('fa'))),
  );
  const named = spoken.length > 0 ? all.filter((x) => x.languages.length === 0 || spoken.includes(x)) : all;
  return { lexeme: { kind: 'month', named, name: key }, own: spoken.length > 0 };
}

function make(language: Language): Lexicon {
  const phrases = new Map<string, Lexeme[]>();
  const add = (spellings: string, lexeme: Lexeme) => addTo(phrases, spellings, lexeme);
  for (const [value, names] of language.weekdays.entries()) add(names, { kind: 'weekday', value });
  for (const [place, names] of language.seasons.entries()) add(names, { kind: 'season', value: place + 1 });
  for (const [era, names] of Object.entries(language.eras)) add(names, { kind: 'era', value: era as EraId }); // keys of the typed table
  for (const [feast, names] of Object.entries(language.feasts))
    add(names, { kind: 'feast', value: feast as FeastId }); // keys of the typed table
  for (const [feast, names] of Object.entries(language.lineFeasts ?? {}))
    add(names, { kind: 'feast', value: feast as FeastId }); // keys of the typed table
  add(language.quarter, { kind: 'quarter' });
  add(language.half, { kind: 'half', value: null });
  for (const [place, names] of (language.halves ?? []).entries())
    add(names, { kind: 'half', value: place + 1 });
  add(language.last, { kind: 'last' });
  add(language.early, { kind: 'part', value: 'early' });
  add(language.mid, { kind: 'part', value: 'mid' });
  add(language.late, { kind: 'part', value: 'late' });
  add(language.decade, { kind: 'decade' });
  add(language.century, { kind: 'century' });
  add(language.week, { kind: 'week' });
  for (const [place, word] of (language.decades ?? '').split('|').entries())
    add(word, { kind: 'decadeWord', value: (place + 2) * 10 });
  for (const [place, word] of language.ordinals.split('|').entries())
    add(word, { kind: 'ordinal', value: place + 1 });
  for (const [place, word] of language.cardinals.split('|').entries())
    add(word.replaceAll('/', '|'), { kind: 'number', value: place + 1 });
  add(language.filler, { kind: 'filler' });
  const lengths = lengthPhrases(language);
  const counts = [...phrases.keys(), ...lengths.keys()].map((x) => x.split(' ').length);
  return {
    language,
    phrases,
    lengths,
    longest: Math.max(longestMonth, ...counts),
    patterns: patternsOf(language.patterns),
    limits: [...limitsOf('atLeast', language.atLeast), ...limitsOf('atMost', language.atMost)],
    prefixes: (language.prefixes ?? '')
      .split(' ')
      .filter((x) => x !== '')
      .toSorted((a, b) => b.length - a.length),
    unknown: new Set(language.unknown.split('|').map((x) => phraseKeys(x).join(' '))),
  };
}

function lengthPhrases(language: Language): Map<string, LengthLexeme[]> {
  const lengths = new Map<string, LengthLexeme[]>();
  const add = (spellings: string, lexeme: LengthLexeme) => addTo(lengths, spellings, lexeme);
  for (const [unit, names] of Object.entries(language.units))
    add(names, { kind: 'unit', value: unit as LengthUnit }); // keys of the typed table
  for (const [place, word] of language.cardinals.split('|').entries())
    add(word.replaceAll('/', '|'), { kind: 'count', value: place + 1 });
  for (const [unit, names] of Object.entries(language.duals ?? {}))
    add(names, { kind: 'dual', value: unit as LengthUnit }); // keys of the typed table
  add(language.few, { kind: 'count', value: 'few' });
  add(language.several, { kind: 'count', value: 'several' });
  add(language.couple, { kind: 'count', value: 'couple' });
  add(language.halfA, { kind: 'count', value: 'half' });
  add(language.during, { kind: 'filler' });
  add(language.filler, { kind: 'filler' });
  return lengths;
}

function addTo<L extends { readonly kind: string }>(
  phrases: Map<string, L[]>,
  spellings: string,
  lexeme: L,
): void {
  for (const spelling of spellings.split('|')) {
    const key = phraseKeys(spelling).join(' ');
    if (key === '') continue;
    const there = phrases.get(key);
    if (there === undefined) phrases.set(key, [lexeme]);
    else if (!there.some((x) => x.kind === lexeme.kind)) there.push(lexeme);
  }
}

/** In the order they are tried: what binds loosest comes first. */
const order: readonly PatternKind[] = [
  'uncertain',
  'or',
  'between',
  'beforeBy',
  'afterBy',
  'range',
  'since',
  'until',
  'before',
  'after',
  'about',
];

function patternsOf(patterns: DatePatterns): readonly Pattern[] {
  return order.flatMap((kind) => patterns[kind].map((text) => patternOf(kind, text)));
}

function limitsOf(kind: Limit['kind'], patterns: string): readonly Limit[] {
  return patterns.split('|').map((text) => {
    const [head = '', tail = ''] = text.split('{a}');
    return { kind, head: phraseKeys(head), tail: phraseKeys(tail) };
  });
}

function patternOf(kind: PatternKind, text: string): Pattern {
  const slots = [...text.matchAll(/\{([ab])\}/g)].map((x) => (x[1] === 'b' ? 'b' : 'a'));
  const [head = '', middle = '', tail = ''] = text.split(/\{[ab]\}/);
  const two = slots.length === 2;
  return {
    kind,
    slots,
    head: phraseKeys(head),
    middle: two ? phraseKeys(middle) : [],
    tail: phraseKeys(two ? tail : middle),
  };
}
