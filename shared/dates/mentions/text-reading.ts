import type { Atom } from '../text/atoms.ts';
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

/** An expression, and the atoms it takes up. */
export interface Matched {
  readonly expression: Expression;
  readonly start: number;
  readonly next: number;
}

/** A built-in class read at an atom. */
export interface Special {
  readonly meaning: Meaning;
  readonly next: number;
}

/** Every phrase that begins at an atom; looked up once. */
export function hitsAt(reading: Reading, index: number): readonly Hit[] {
  return (reading.hits[index] ??= lookUp(reading.lexicon, reading.atoms, index));
}

/** The number that begins at an atom; read once. */
export function numberAt(reading: Reading, index: number): ReadNumber | null {
  const known = reading.numbers[index];
  if (known !== undefined) return known;
  return (reading.numbers[index] = readNumber(reading.atoms, index, (at) => hitsAt(reading, at)));
}
