import { partsOf, type Day } from '../day.ts';
import { emptyPoint, type Point, type Tree } from '../resolve/date-tree.ts';
import type { Expression } from './expression.ts';
import { habitsOf } from './grammar.ts';
import { grammarFor } from './languages.ts';
import type { Habits } from './resolve-said.ts';
import { resolve } from './resolve.ts';
import { saidTree } from './said-tree.ts';
import { scan } from './scan.ts';
import type { Span } from './span.ts';

/**
 * Reads a line that is one date of running text from end to end, without any story; none where a word of it is left,
 * or a story is needed. Several trees are several readings.
 */
export function readAlone(line: string, language: string): readonly Tree[] {
  const grammar = grammarFor(language);
  const { items } = scan(line, grammar);
  const [item] = items;
  if (item === undefined || items.length > 1 || !isWhole(line, item.from, item.to)) return [];
  const said = saidTree(item.expression);
  return said === null ? inDays(item.expression, habitsOf(line, language, grammar)) : [said];
}

/** Nothing but marks beside the words of the date. */
function isWhole(line: string, from: number, to: number): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test(line.slice(0, from) + line.slice(to));
}

const noStory = { speech: null, day: null, last: null, other: null };

/** What is counted from a date, or stands around it. */
const byDays: ReadonlySet<Expression['kind']> = new Set(['within', 'nth', 'shift', 'range']);

/** "The weekend of 12 May 2018": what has no words of its own in a line is kept by its days. */
function inDays(expression: Expression, habits: Habits): readonly Tree[] {
  if (!byDays.has(expression.kind)) return [];
  const { spans } = resolve(expression, noStory, habits);
  return spans.filter(({ edtf }) => !edtf.startsWith('X')).map(daysOf);
}

function daysOf({ from, to }: Span): Tree {
  return from === to ? dayPoint(from) : { kind: 'range', from: dayPoint(from), to: dayPoint(to) };
}

function dayPoint(day: Day): Point {
  const { year, month, day: date } = partsOf(day);
  return {
    ...emptyPoint,
    year: { value: year, digits: 4 },
    era: 'gregory',
    month: { name: null, named: [], number: month },
    day: date,
  };
}
