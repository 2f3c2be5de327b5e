import type { Atom } from '../text/atoms.ts';
import type { Meaning } from './lexicon.ts';
import { hitsAt, numberAt, type Reading, type Special } from './text-reading.ts';

/** Reads what a built-in class can be at an atom, the likeliest first. */
export type ReadSpecial = (reading: Reading, index: number) => readonly Special[];

/** The classes that are read rather than looked up. */
export const specials: Readonly<Record<string, ReadSpecial>> = {
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
  YY: readShortYear,
  ROMAN: readRoman,
};

/** Two figures that may be a year; the pattern and what follows decide. */
function readShortYear({ atoms }: Reading, index: number): readonly Special[] {
  const atom = atoms[index];
  const next = atoms[index + 1];
  const clock = next?.spaced === false && /^[.,:/%]$/.test(next.text) && atoms[index + 2]?.spaced === false;
  if (atom?.kind !== 'number' || atom.text.length !== 2 || clock) return [];
  return [{ meaning: { is: 'YY', n: atom.value }, next: index + 1 }];
}

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
  if (mark === null && reading.marked && !isDayBeside(reading, index, found.next)) return [];
  const meaning = { is: 'DAY', n: found.value };
  return mark === null
    ? [{ meaning, next: found.next }]
    : [
        { meaning, next: mark },
        { meaning, next: found.next },
      ];
}

/** Where days need their mark: beside a month in Latin letters ("15 May 2004"), or last in "6月29". */
function isDayBeside(reading: Reading, index: number, next: number): boolean {
  const { atoms } = reading;
  const isLatinMonth = (at: number): boolean =>
    /^[a-z]/.test(atoms[at]?.text ?? '') && hitsAt(reading, at).some(({ meaning }) => meaning.is === 'MONTH');
  const follows = atoms[next];
  const ends = !follows || follows.spaced || follows.kind === 'mark';
  return (
    isLatinMonth(next) ||
    isLatinMonth(index - 1) ||
    (atoms[index - 1]?.text === '月' && atoms[index]?.spaced === false && ends)
  );
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
