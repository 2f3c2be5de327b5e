import type { Atom } from '../text/atoms.ts';
import type { DateWords, Expression, Step, YearWords } from './expression.ts';
import type { Meaning } from './lexicon.ts';
import type { Capture, Captures } from './pattern.ts';
import type { Reading } from './text-reading.ts';

/** A pattern that fits the text: what each of its elements caught, and where. */
export interface Match {
  readonly reading: Reading;
  readonly captures: Captures;
  readonly start: number;
  readonly next: number;
}

/** Says what a match means; null when it means no date after all. */
export type Build = (match: Match) => Expression | null;

/** One line of a grammar. */
export interface Rule {
  readonly pattern: string;
  readonly build: Build;
}

/** What the nth element of a class caught, from 0. */
export function caught(match: Match, is: string, which = 0): Capture | null {
  return match.captures.filter((capture) => capture.is === is)[which] ?? null;
}

/** The meaning of what an element caught. */
export function meant(match: Match, is: string, which = 0): Meaning | null {
  return caught(match, is, which)?.meaning ?? null;
}

/** The number of the first of these classes that caught something. */
export function numberOf(match: Match, ...classes: readonly string[]): number | null {
  for (const is of classes) {
    const found = meant(match, is);
    if (found) return found.n;
  }
  return null;
}

/** The date expression that `@` caught. */
export function inner(match: Match): Expression | null {
  return caught(match, '@')?.expression ?? null;
}

/** An atom of the text; null past its ends. */
export function atomAt(match: Match, index: number): Atom | null {
  return match.reading.atoms[index] ?? null;
}

/** The step a relative word makes; "the next" counts from the story. */
export function stepOf(match: Match, which = 0): Step | null {
  const relative = meant(match, 'REL', which);
  return relative ? { shift: relative.n, base: relative.base ?? 'speech' } : null;
}

/** The year slot of a match: figures with their era, or a step. */
export function yearOf(match: Match): YearWords | null {
  const year = meant(match, 'YEAR');
  if (year) return yearWords(year);
  const step = meant(match, 'YEARUNIT') ? stepOf(match) : null;
  return step ? { step } : null;
}

/** A year slot with its era, where it has one. */
export function yearWords(year: Meaning): YearWords {
  const calendar = year.name === 'bc' ? 'bc' : (year.calendars?.[0] ?? null);
  return { year: year.n, calendar, digits: year.unit === 'day' ? 2 : 4 };
}

/** A date from whatever parts were caught. */
export function dateOf(match: Match): DateWords {
  const month = meant(match, 'MONTH');
  return {
    kind: 'date',
    months: month?.months ?? null,
    day: numberOf(match, 'DAY'),
    weekday: numberOf(match, 'WEEKDAY'),
    year: yearOf(match),
    step: null,
  };
}
