import { everyMonthName, nameKey } from '../calendars/month-names.ts';
import type { FeastId } from '../calendars/feasts.ts';
import { apostropheMonths, eras } from '../languages/common-words.ts';
import type { Language, LanguageText, Row, TextRule } from '../languages/language.ts';
import type { MonthPlace } from './expression.ts';
import type { Build, Rule } from './match.ts';
import { toLexicon, type Affixes, type Entry, type Lexicon, type Meaning } from './lexicon.ts';
import { toPattern, type Pattern } from './pattern.ts';
import { settingsOf } from '../resolve/settings.ts';
import type { Habits } from './resolve-said.ts';
import { namedBuilds } from './named-builds.ts';
import { commonRules } from './rules.ts';

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
  /** 03/04 is 4 March before it is 3 April. */
  readonly monthFirst: boolean;
  readonly spoken: Language | null;
  readonly marked: boolean;
  readonly postposed: boolean;
  readonly cased: boolean;
  readonly weekdaysCased: boolean;
}

/** What decides where a text leaves something open. */
export function habitsOf(text: string, tag: string, { monthFirst, spoken }: Grammar): Habits {
  return { settings: settingsOf(text, tag, null, spoken), monthFirst };
}

/** Compiles a language into tables: done once a language. */
export function toGrammar(tag: string, language: Language | null, text: LanguageText): Grammar {
  const common = text.apostropheMonths ? [...eras, ...apostropheMonths] : eras;
  const own = language === null ? [] : [...feastRows(language.feasts), ...aboutRows(language.patterns.about)];
  const rows = [...common, ...text.rows, ...own].flatMap(rowEntries);
  // Kurdish "adar" is March, not the Hebrew month whose name is spelt so in Latin letters.
  const named = new Set(
    rows.filter(({ meaning }) => meaning.is === 'MONTH').map(({ words }) => nameKey(words)),
  );
  const entries = [...monthEntries(tag, text).filter(({ words }) => !named.has(words)), ...rows];
  return {
    language: tag,
    lexicon: toLexicon(entries, affixesOf(text)),
    lines: byFirst([...commonRules, ...(text.rules ?? []).map(toRule)].map(toLine)),
    monthFirst: text.monthFirst ?? false,
    spoken: language,
    marked: text.marked ?? false,
    postposed: text.postposed ?? false,
    cased: text.cased ?? false,
    weekdaysCased: text.weekdaysCased ?? text.cased ?? false,
  };
}

type Feasts = Language['feasts'];

function feastRows(feasts: Feasts): readonly Row[] {
  return Object.entries(feasts).map(([feast, words]) => ['FEAST', words, 0, { feast: feast as FeastId }]); // keys of the typed table
}

/** The words of "about {a}" and "{a} or so". */
function aboutRows(patterns: readonly string[]): readonly Row[] {
  return patterns.flatMap((pattern): readonly Row[] => {
    const [head = '', tail = ''] = pattern.split('{a}').map((words) => words.trim());
    const words = head === '' ? tail : head;
    if ((head !== '' && tail !== '') || !isWords.test(words)) return [];
    return [[head === '' ? 'ABOUTPOST' : 'ABOUT', words]];
  });
}

/** Marks and single Latin letters say other things in running text. */
const isWords = /^(?![a-z]{1,2}$)[\p{L}\p{M}\u200c ]+$/u;

function affixesOf({ affixes }: LanguageText): Affixes {
  const parted = (text: string) => text.split(' ').filter((affix) => affix !== '');
  return { prefixes: parted(affixes?.prefixes ?? ''), suffixes: parted(affixes?.suffixes ?? '') };
}

function toRule([pattern, build]: TextRule): Rule {
  return { pattern, build: typeof build === 'string' ? namedBuilds[build] : () => build };
}

function toLine({ pattern, build }: Rule): Line {
  return { pattern: toPattern(pattern), build };
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
function monthEntries(language: string, data: LanguageText): Entry[] {
  const weak = new Set((data.weakMonths ?? '').split('|').filter((word) => word !== ''));
  const own = new Set([language, ...(data.monthsOf ?? [])]);
  const entries: Entry[] = [];
  for (const [name, months] of everyMonthName()) {
    const ours = months.filter(
      ({ languages }) =>
        languages.length === 0 ||
        languages.some((tag) => own.has(tag)) ||
        (home[language] !== undefined && languages.includes('en')),
    );
    const named = ours.length > 0 ? ours : foreignScript(name, language) ? months : [];
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
function foreignScript(name: string, language: string): boolean {
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
