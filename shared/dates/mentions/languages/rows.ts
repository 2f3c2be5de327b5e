import type { Meaning } from '../lexicon.ts';
import type { Row } from '../grammar.ts';
import type { Unit } from '../expression.ts';

/** One row a line, forms parted by `|`: the first line has the value `first`, each next one more. */
export function counted(is: string, first: number, lines: readonly string[], more?: Partial<Meaning>): Row[] {
  return lines.map((words, at) => [is, words, first + at, more ?? {}]);
}

/** Sunday to Saturday. */
export function weekdays(...lines: readonly string[]): Row[] {
  return counted('WEEKDAY', 0, lines);
}

/** Spring, summer, autumn, winter. */
export function seasons(...lines: readonly string[]): Row[] {
  return counted('SEASON', 1, lines);
}

/** Number words: value and forms. */
export function numbers(is: 'NUM' | 'ORD', table: Readonly<Record<number, string>>): Row[] {
  return Object.entries(table).map(([n, words]) => [is, words, Number(n)]);
}

/** A stem with its endings: `stem(прошл, ый|ая)` is `прошлый|прошлая`. */
export function stem(root: string, endings: string): string {
  return endings
    .split('|')
    .map((ending) => root + ending)
    .join('|');
}

/** Words for units: one of it, and many of it. A unit whose plural stands alone ("days later") says no length. */
export function units(table: Partial<Readonly<Record<Unit, readonly [one: string, many?: string]>>>): Row[] {
  const rows: Row[] = [];
  for (const [name, [one, many]] of Object.entries(table)) {
    // The keys of the table are units by its type.
    const unit = name as Unit;
    rows.push(['UNIT', one, 0, { unit }]);
    if (many !== undefined) rows.push(['UNIT', many, 0, { unit, weak: true }]);
    if (unit === 'year') rows.push(['YEARUNIT', one]);
    if (unit === 'month') rows.push(['MONTHUNIT', one]);
    if (unit === 'week') rows.push(['WEEKUNIT', one]);
    if (unit === 'weekend') rows.push(['WEEKENDUNIT', one]);
    if (unit === 'century') rows.push(['CENTURY', one]);
    if (unit === 'quarter') rows.push(['QUARTER', one]);
    if (unit === 'half') rows.push(['HALF', one]);
  }
  return rows;
}
