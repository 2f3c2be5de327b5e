import { everyMonthName, nameKey } from '../calendars/month-names.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { MonthPlace } from './expression.ts';
import type { Build, Rule } from './match.ts';
import { toLexicon, type Affixes, type Entry, type Lexicon, type Meaning } from './lexicon.ts';
import { toPattern, type Pattern } from './pattern.ts';
import type { Habits } from './resolve.ts';
import { commonRules } from './rules.ts';

/** One row of a language: the class, the words parted by `|`, and what sets these words apart. */
export type Row = readonly [is: string, words: string, n?: number, more?: Partial<Meaning>];

/** What a language adds to the grammar all share. */
export interface LanguageData {
  readonly language: string;
  readonly rows: readonly Row[];
  readonly rules?: readonly Rule[];
  readonly affixes?: Affixes;
  /** Years a bare number can be of, per calendar, first the usual one. */
  readonly years?: readonly (readonly [calendar: CalendarId, first: number, last: number])[];
  /** Calendars are written with figures and marks (2019年3月12日). */
  readonly marked?: boolean;
  readonly monthFirst?: boolean;
  /** Words like last and next may follow what they qualify. */
  readonly postposed?: boolean;
  /** Month names have capitals. */
  readonly cased?: boolean;
  readonly weekdaysCased?: boolean;
  /** Month names that are words or names of people too. */
  readonly weakMonths?: string;
  /** Languages whose month names are also read, beside its own. */
  readonly monthsOf?: readonly string[];
}

/** A rule, compiled. */
export interface Line {
  readonly pattern: Pattern;
  readonly build: Build;
}

/** A language, compiled. */
export interface Grammar {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  readonly habits: Habits;
  readonly marked: boolean;
  readonly postposed: boolean;
  readonly cased: boolean;
  readonly weekdaysCased: boolean;
}

/** Compiles a language into tables: done once a language. */
export function toGrammar(data: LanguageData): Grammar {
  const rows = data.rows.flatMap(rowEntries);
  // Kurdish "adar" is March, not the Hebrew month whose name is spelt so in Latin letters.
  const named = new Set(
    rows.filter(({ meaning }) => meaning.is === 'MONTH').map(({ words }) => nameKey(words)),
  );
  const entries = [...monthEntries(data).filter(({ words }) => !named.has(words)), ...rows];
  const lines = [...commonRules, ...(data.rules ?? [])].map(({ pattern, build }) => ({
    pattern: toPattern(pattern),
    build,
  }));
  return {
    language: data.language,
    lexicon: toLexicon(entries, data.affixes ?? { prefixes: [], suffixes: [] }),
    lines: byFirst(lines),
    habits: { yearCalendars: yearCalendars(data), monthFirst: data.monthFirst ?? false },
    marked: data.marked ?? false,
    postposed: data.postposed ?? false,
    cased: data.cased ?? false,
    weekdaysCased: data.weekdaysCased ?? data.cased ?? false,
  };
}

function rowEntries([is, words, n, more]: Row): Entry[] {
  const meaning: Meaning = { is, n: n ?? 0, ...more };
  return words.split('|').map((form) => ({ words: form, meaning }));
}

function byFirst(lines: readonly Line[]): Map<string, Line[]> {
  const table = new Map<string, Line[]>();
  for (const line of lines)
    for (const first of new Set(line.pattern.firsts)) table.set(first, [...(table.get(first) ?? []), line]);
  return table;
}

/** Every month name of the language, the transliterated ones, and those of scripts that are not its own. */
function monthEntries(data: LanguageData): Entry[] {
  const weak = new Set((data.weakMonths ?? '').split('|').filter((word) => word !== ''));
  const own = new Set([data.language, ...(data.monthsOf ?? [])]);
  const entries: Entry[] = [];
  for (const [name, months] of everyMonthName()) {
    const ours = months.filter(
      ({ languages }) =>
        languages.length === 0 ||
        languages.some((tag) => own.has(tag)) ||
        (home[data.language] !== undefined && languages.includes('en')),
    );
    const named = ours.length > 0 ? ours : foreignScript(name, data) ? months : [];
    if (named.length === 0) continue;
    const weakName = weak.has(name) || /^[a-z]{1,3}$/.test(name);
    const places = named.map(({ calendar, month }) => ({ calendar, month })).toSorted(nativeFirst(name));
    entries.push({
      words: name,
      meaning: { is: 'MONTH', n: 0, months: places, ...(weakName ? { weak: true } : {}) },
    });
  }
  return entries;
}

/** A name in Ethiopic letters is an Ethiopian month before it is the Gregorian one some call by it. */
function nativeFirst(name: string): (one: MonthPlace, other: MonthPlace) => number {
  const ethiopic = /[\u1200-\u137f]/.test(name);
  const rank = ({ calendar }: MonthPlace): number => (calendar === 'gregory' ? (ethiopic ? 1 : -1) : 0);
  return (one, other) => rank(one) - rank(other);
}

/**
 * Names in a script the language is not written in cannot be taken for its words; of those in Latin letters only
 * the English ones are read, which stamps and printed papers carry everywhere.
 */
function foreignScript(name: string, { language }: LanguageData): boolean {
  const script = /[\u0600-\u06ff]/.test(name)
    ? 'ar'
    : /[\u0900-\u097f]/.test(name)
      ? 'hi'
      : /[\u0400-\u04ff]/.test(name)
        ? 'ru'
        : /[\u1200-\u135f]/.test(name)
          ? 'am'
          : /^[ -\u024f]+$/.test(name)
            ? 'latin'
            : 'other';
  if (script === 'latin') return false;
  return home[language] !== script;
}

/** The script of the languages not written in Latin letters. */
const home: Readonly<Record<string, string>> = {
  ar: 'ar',
  fa: 'ar',
  hi: 'hi',
  ne: 'hi',
  ru: 'ru',
  uk: 'ru',
  am: 'am',
  ti: 'am',
  ps: 'ar',
  prs: 'ar',
  zh: 'other',
};

function yearCalendars({ years }: LanguageData): (year: number) => readonly CalendarId[] {
  const ranges = years ?? defaultYears;
  return (year) => {
    const found = ranges
      .filter(([, first, last]) => year >= first && year <= last)
      .map(([calendar]) => calendar);
    return found.length > 0 ? found : ['gregory'];
  };
}

/** A bare year is Gregorian; one that a person alive could only have lived in Persian years may be Persian. */
const defaultYears: NonNullable<LanguageData['years']> = [
  ['gregory', 1, 9999],
  ['persian', 1320, 1420],
];
