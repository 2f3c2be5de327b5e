import type { Atom } from './atoms.ts';
import { toAtoms } from './atoms.ts';
import type { Expression } from './expression.ts';
import { lookUp, type Hit, type Lexicon, type Meaning } from './lexicon.ts';
import { readNumber, type ReadNumber } from './numbers.ts';

/** A text being read: its atoms, and what has been worked out about each of them. */
export interface Reading {
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;
  /** Days, months and years in figures need their marks (12日, 3月, 2019年). */
  readonly marked: boolean;
  /** "la semana pasada": words like last and next may follow what they qualify. */
  readonly postposed: boolean;
  /** Months begin with a capital in this language. */
  readonly cased: boolean;
  /** So do weekdays. */
  readonly weekdaysCased: boolean;
  readonly hits: (readonly Hit[] | undefined)[];
  readonly numbers: (ReadNumber | null | undefined)[];
  /** What the built-in classes (DAY, MONTH, YEAR …) have read, by class and atom. */
  readonly specials: Map<string, (readonly Special[] | undefined)[]>;
  /** Reads a whole expression at an atom: what `@` stands for in a pattern. */
  readonly expressionAt: (index: number) => Matched | null;
}

export interface Matched {
  readonly expression: Expression;
  readonly start: number;
  readonly next: number;
}

/** What one pattern element caught. */
export interface Capture {
  readonly is: string;
  readonly meaning: Meaning;
  readonly index: number;
  readonly expression?: Expression;
}

export type Captures = readonly Capture[];
type Then = (index: number, captures: Captures) => Found | null;
interface Found {
  readonly next: number;
  readonly captures: Captures;
}
type Matcher = (reading: Reading, index: number, captures: Captures, then: Then) => Found | null;

export interface Pattern {
  readonly source: string;
  readonly match: (reading: Reading, index: number) => Found | null;
  /** What the first atom may be: a class, `#` for a number, `=word` for a literal. */
  readonly firsts: readonly string[];
}

export function hitsAt(reading: Reading, index: number): readonly Hit[] {
  return (reading.hits[index] ??= lookUp(reading.lexicon, reading.atoms, index));
}

export function numberAt(reading: Reading, index: number): ReadNumber | null {
  const known = reading.numbers[index];
  if (known !== undefined) return known;
  return (reading.numbers[index] = readNumber(reading.atoms, index, (at) => hitsAt(reading, at)));
}

/**
 * Compiles a pattern. Capitals are word classes, anything else is the word itself; `A|B` either, `A?` may be
 * missing, `[ … ]` a group that may be missing, `@` a whole date expression.
 */
export function toPattern(source: string): Pattern {
  const items = source.split(' ').filter((item) => item !== '');
  const { matchers, firsts } = sequence(items, { at: 0 });
  const run = chain(matchers);
  return {
    source,
    firsts: [...firsts],
    match: (reading, index) => run(reading, index, [], (next, captures) => ({ next, captures })),
  };
}

interface Part {
  readonly matcher: Matcher;
  readonly optional: boolean;
  readonly firsts: ReadonlySet<string>;
}

function sequence(
  items: readonly string[],
  cursor: { at: number },
): { matchers: Matcher[]; firsts: Set<string> } {
  const parts: Part[] = [];
  while (cursor.at < items.length) {
    const item = items[cursor.at] ?? '';
    cursor.at += 1;
    if (item === ']') break;
    if (item === '[') {
      const inner = sequence(items, cursor);
      parts.push({ matcher: maybe(chain(inner.matchers)), optional: true, firsts: inner.firsts });
    } else parts.push(element(item));
  }
  const firsts = new Set<string>();
  for (const part of parts) {
    for (const first of part.firsts) firsts.add(first);
    if (!part.optional) break;
  }
  return { matchers: parts.map((part) => part.matcher), firsts };
}

function element(item: string): Part {
  const optional = item.length > 1 && item.endsWith('?');
  const choices = (optional ? item.slice(0, -1) : item).split('|').filter((choice) => choice !== '');
  const matchers = choices.map(choice);
  const either: Matcher = (reading, index, captures, then) => {
    for (const matcher of matchers) {
      const found = matcher(reading, index, captures, then);
      if (found) return found;
    }
    return null;
  };
  return {
    matcher: optional ? maybe(either) : either,
    optional,
    firsts: new Set(choices.flatMap(firstsOf)),
  };
}

function chain(matchers: readonly Matcher[]): Matcher {
  return (reading, index, captures, then) => {
    const step = (at: number, index: number, captures: Captures): Found | null => {
      const matcher = matchers[at];
      if (!matcher) return then(index, captures);
      return matcher(reading, index, captures, (next, more) => step(at + 1, next, more));
    };
    return step(0, index, captures);
  };
}

function maybe(matcher: Matcher): Matcher {
  return (reading, index, captures, then) => matcher(reading, index, captures, then) ?? then(index, captures);
}

const numeric = new Set(['DAY', 'YEAR', 'NUM', 'ORD', 'DIGITS', 'MONTH']);

function firstsOf(choice: string): string[] {
  if (choice === 'YEAR') return ['#', 'YEARPRE', "='", 'ERA'];
  if (choice === 'MONTH') return ['#', 'MONTH'];
  if (choice === 'ROMAN') return ['*'];
  if (numeric.has(choice)) return ['#'];
  return /^[A-Z]+$/.test(choice) ? [choice] : [`=${toAtoms(choice)[0]?.text ?? ''}`];
}

function choice(name: string): Matcher {
  if (name === '@') return wholeExpression;
  const special = specials[name];
  if (special) return caught(name, special);
  if (/^[A-Z]+$/.test(name)) return wordClass(name);
  return literal(toAtoms(name).map((atom) => atom.text));
}

function literal(words: readonly string[]): Matcher {
  return (reading, index, captures, then) =>
    words.every((word, at) => reading.atoms[index + at]?.text === word)
      ? then(index + words.length, captures)
      : null;
}

function wordClass(name: string): Matcher {
  return (reading, index, captures, then) => {
    for (const { meaning, next } of hitsAt(reading, index)) {
      if (meaning.is !== name) continue;
      const found = then(next, [...captures, { is: name, meaning, index }]);
      if (found) return found;
    }
    return null;
  };
}

const wholeExpression: Matcher = (reading, index, captures, then) => {
  const matched = reading.expressionAt(index);
  if (!matched) return null;
  const { expression, next } = matched;
  return then(next, [...captures, { is: '@', meaning: { is: '@', n: 0 }, index, expression }]);
};

/** A built-in class read at an atom. */
export interface Special {
  readonly meaning: Meaning;
  readonly next: number;
}
type ReadSpecial = (reading: Reading, index: number) => readonly Special[];

function caught(name: string, read: ReadSpecial): Matcher {
  return (reading, index, captures, then) => {
    for (const { meaning, next } of readOnce(name, read, reading, index)) {
      const found = then(next, [...captures, { is: name, meaning, index }]);
      if (found) return found;
    }
    return null;
  };
}

function readOnce(name: string, read: ReadSpecial, reading: Reading, index: number): readonly Special[] {
  let known = reading.specials.get(name);
  if (!known) {
    known = [];
    reading.specials.set(name, known);
  }
  return (known[index] ??= read(reading, index));
}

const specials: Readonly<Record<string, ReadSpecial>> = {
  NUM: (reading, index) => {
    const found = numberAt(reading, index);
    if (!found || found.ordinal || isDecimal(reading.atoms, index)) return [];
    return [{ meaning: { is: 'NUM', n: found.value }, next: found.next }];
  },
  ORD: (reading, index) => {
    const found = numberAt(reading, index);
    return found?.ordinal
      ? [{ meaning: { is: 'ORD', n: found.value, weak: found.digits === 0 }, next: found.next }]
      : [];
  },
  DIGITS: (reading, index) => {
    const atom = reading.atoms[index];
    if (atom?.kind !== 'number') return [];
    return [{ meaning: { is: 'DIGITS', n: atom.value, name: atom.text }, next: index + 1 }];
  },
  DAY: readDay,
  MONTH: readMonth,
  YEAR: readYear,
  ROMAN: readRoman,
};

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, х: 10 };

/** I to XXI, as centuries are numbered. */
function readRoman(reading: Reading, index: number): readonly Special[] {
  const atom = reading.atoms[index];
  if (!atom || !/^[ivxх]+$/.test(atom.text)) {
    const ordinal = atom && /^([ivx]+)(e|eme|er)$/.exec(atom.text)?.[1];
    return ordinal ? [{ meaning: { is: 'ROMAN', n: romanNumber(ordinal) }, next: index + 1 }] : [];
  }
  return [{ meaning: { is: 'ROMAN', n: romanNumber(atom.text) }, next: index + 1 }];
}

function romanNumber(text: string): number {
  const values = Array.from(text, (letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function isDecimal(atoms: readonly Atom[], index: number, marks = /^[.,:/$€£#]$/): boolean {
  const before = atoms[index - 1];
  const glued = atoms[index]?.spaced === false && before !== undefined && marks.test(before.text);
  return glued && (atoms[index - 2]?.kind === 'number' || /^[$€£#]$/.test(before.text));
}

function markAfter(reading: Reading, next: number, mark: string): number | null {
  const hit = hitsAt(reading, next).find(({ meaning }) => meaning.is === mark);
  return hit ? hit.next : null;
}

function readDay(reading: Reading, index: number): readonly Special[] {
  const found = numberAt(reading, index);
  if (
    !found ||
    found.value < 1 ||
    found.value > 45 ||
    found.digits > 2 ||
    isDecimal(reading.atoms, index, /^[.,:$€£#]$/)
  )
    return [];
  const mark = markAfter(reading, found.next, 'DAYMARK');
  if (mark === null && reading.marked) return [];
  const meaning = { is: 'DAY', n: found.value };
  return mark === null
    ? [{ meaning, next: found.next }]
    : [
        { meaning, next: mark },
        { meaning, next: found.next },
      ];
}

function readMonth(reading: Reading, index: number): readonly Special[] {
  const named = hitsAt(reading, index)
    .filter(({ meaning }) => meaning.is === 'MONTH')
    .map(({ meaning, next }) => ({ meaning, next: skipMonthMark(reading, next) }));
  if (named.length > 0 || !reading.marked) return named;
  const found = numberAt(reading, index);
  if (!found || found.value < 1 || found.value > 13) return [];
  const mark = markAfter(reading, found.next, 'MONTHMARK');
  if (mark === null) return [];
  const months = [{ calendar: 'gregory' as const, month: found.value }];
  return [{ meaning: { is: 'MONTH', n: found.value, name: 'figures', months }, next: mark }];
}

/** "mes de marzo", "марта месяца": the word for month may follow or the abbreviation's full stop. */
function skipMonthMark(reading: Reading, next: number): number {
  const dot = reading.atoms[next];
  const last = reading.atoms[next - 1];
  const abbreviated = dot?.text === '.' && !dot.spaced && last !== undefined && last.text.length <= 4;
  const follows = reading.atoms[next + 1];
  if (abbreviated && follows && (follows.kind === 'number' || follows.text === ',' || !follows.capital))
    return next + 1;
  return markAfter(reading, next, 'MONTHAFTER') ?? next;
}

/** A year: four digits, or three to four with an era, or 'yy; with the word for year before or after. */
function readYear(reading: Reading, index: number): readonly Special[] {
  const before = hitsAt(reading, index).find(({ meaning }) => meaning.is === 'YEARPRE');
  const eraBefore = hitsAt(reading, before ? before.next : index).find(({ meaning }) => meaning.is === 'ERA');
  const at = eraBefore?.next ?? before?.next ?? index;
  const figures = yearFigures(reading, at);
  if (!figures) return [];
  let { next } = figures;
  const eras = [eraBefore, hitsAt(reading, next).find(({ meaning }) => meaning.is === 'ERA')];
  if (eras[1]) next = eras[1].next;
  const mark = markAfter(reading, next, 'YEARMARK');
  if (mark !== null) next = mark;
  eras.push(hitsAt(reading, next).find(({ meaning }) => meaning.is === 'ERA'));
  if (eras[2]) next = eras[2].next;
  const era = eras.find((hit) => hit !== undefined)?.meaning;
  if (reading.marked && mark === null && figures.digits !== 4) return [];
  if (figures.digits > 0 && figures.digits < 3 && !era) return [];
  if (figures.digits === 3 && !before && !era && mark === null) return [];
  const supported = Boolean(before) || mark !== null || era !== undefined || figures.spoken === true;
  const meaning: Meaning = {
    is: 'YEAR',
    n: figures.value,
    ...(era?.name === undefined ? {} : { name: era.name }),
    ...(era?.calendars === undefined ? {} : { calendars: era.calendars }),
    weak: !supported,
    unit: figures.digits === -2 ? 'day' : 'year',
  };
  return [{ meaning, next }];
}

interface YearFigures {
  readonly value: number;
  readonly next: number;
  readonly digits: number;
  /** "nineteen eighty-four" is nothing but a year. */
  readonly spoken?: true;
}

/** Four figures stand alone; two stand after an apostrophe (digits -2) or beside a mark. */
function yearFigures(reading: Reading, index: number): YearFigures | null {
  const atom = reading.atoms[index];
  if (!atom || isDecimal(reading.atoms, index)) return null;
  if (atom.text === "'" && reading.atoms[index + 1]?.spaced === false) {
    const short = reading.atoms[index + 1];
    return short?.kind === 'number' && short.text.length === 2
      ? { value: short.value, next: index + 2, digits: -2 }
      : null;
  }
  const spoken = spokenYear(reading, index);
  if (spoken) return spoken;
  const found = numberAt(reading, index);
  if (found?.digits === 4) return { value: found.value, next: index + 1, digits: 4 };
  if (!found || found.ordinal) return null;
  if (found.digits === 0)
    return found.value >= 1000 && found.value < 2100
      ? { value: found.value, next: found.next, digits: 4 }
      : null;
  return found.digits >= 1 && found.digits <= 4
    ? { value: found.value, next: found.next, digits: found.digits }
    : null;
}

/** "nineteen eighty-four", "twenty nineteen". */
function spokenYear(reading: Reading, index: number): YearFigures | null {
  const atom = reading.atoms[index];
  if (atom?.kind !== 'word' || reading.marked) return null;
  const first = hitsAt(reading, index).find(({ meaning }) => meaning.is === 'NUM');
  if (!first || first.meaning.n < 17 || first.meaning.n > 20) return null;
  const rest = numberAt(reading, first.next);
  if (!rest || rest.digits > 0 || rest.ordinal || rest.value < 10 || rest.value > 99) return null;
  return { value: first.meaning.n * 100 + rest.value, next: rest.next, digits: 4, spoken: true };
}
