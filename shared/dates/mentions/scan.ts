import { toAtoms, type Atom } from '../text/atoms.ts';
import type { Expression, NumberPart } from './expression.ts';
import { dayMonthAt, figuresAt } from './figures.ts';
import type { Grammar, Line } from './grammar.ts';
import { hitsAt, numberAt, type Matched, type Reading } from './text-reading.ts';

/** A date expression in a text, with the offsets of its words. */
export interface Item extends Matched {
  readonly from: number;
  readonly to: number;
}

/** All date expressions of a text. */
export interface Scan {
  readonly reading: Reading;
  readonly items: readonly Item[];
}

/** Reads every date expression of a text, left to right, the longest at each place. */
export function scan(text: string, grammar: Grammar): Scan {
  const atoms = toAtoms(text);
  const reading = toReading(atoms, grammar);
  const items: Item[] = [];
  let index = 0;
  while (index < atoms.length) {
    const matched = reading.expressionAt(index);
    if (!matched) index += 1;
    else {
      const whole = absorb(reading, matched);
      items.push(toItem(reading, whole));
      index = whole.next;
    }
  }
  return { reading, items };
}

function toReading(atoms: readonly Atom[], grammar: Grammar): Reading {
  const known: (Matched | null | undefined)[] = [];
  const reading: Reading = {
    atoms,
    lexicon: grammar.lexicon,
    marked: grammar.marked,
    postposed: grammar.postposed,
    cased: grammar.cased,
    weekdaysCased: grammar.weekdaysCased,
    hits: [],
    numbers: [],
    specials: new Map(),
    expressionAt: (index) => {
      const found = known[index];
      if (found !== undefined) return found;
      return (known[index] = longest(reading, grammar, index));
    },
  };
  return reading;
}

function longest(reading: Reading, grammar: Grammar, index: number): Matched | null {
  if (saysNothing(reading, grammar, index)) return null;
  const figures = figuresOf(reading, index);
  let best: Matched | null = figures;
  for (const line of linesAt(reading, grammar, index)) {
    const found = line.pattern.match(reading, index);
    if (!found || (best && found.next <= best.next)) continue;
    const expression = line.build({ reading, captures: found.captures, start: index, next: found.next });
    if (expression) best = { expression, start: index, next: found.next };
  }
  return best;
}

/** Most words: in no list, and the first word of no pattern. */
function saysNothing(reading: Reading, grammar: Grammar, index: number): boolean {
  const atom = reading.atoms[index];
  if (!atom || reading.marked || atom.kind === 'number' || hitsAt(reading, index).length > 0) return false;
  return atom.kind === 'word' && !isRoman(atom.text) && !grammar.lines.has(`=${atom.text}`);
}

const roman = /^[ivxх]+(?:e|eme|er)?$/;

function isRoman(text: string): boolean {
  return roman.test(text);
}

/** The lines whose first element can stand at the atom. */
function linesAt(reading: Reading, grammar: Grammar, index: number): readonly Line[] {
  const atom = reading.atoms[index];
  if (!atom) return [];
  const keys: string[] = [];
  for (const { meaning } of hitsAt(reading, index)) if (!keys.includes(meaning.is)) keys.push(meaning.is);
  if (numberAt(reading, index)) keys.push('#');
  if (isRoman(atom.text)) keys.push('*');
  keys.push(`=${atom.text}`);
  const found: Line[] = [];
  for (const key of keys) {
    const lines = grammar.lines.get(key);
    if (lines) for (const line of lines) found.push(line);
  }
  return found;
}

function figuresOf(reading: Reading, index: number): Matched | null {
  const { atoms } = reading;
  const figures = figuresAt(atoms, index) ?? (isLed(reading, index) ? dayMonthAt(atoms, index) : null);
  if (!figures || isLabelled(reading, index)) return null;
  const { parts, separator, next } = figures;
  const years = twoYears(parts, index);
  return { expression: years ?? { kind: 'numbers', parts, separator, weekday: null }, start: index, next };
}

/** "1914–1918": each end is a date by itself. */
function twoYears(parts: readonly NumberPart[], index: number): Expression | null {
  const [first, last] = parts;
  if (parts.length !== 2 || first?.digits !== 4 || last?.digits !== 4) return null;
  const [from, to] = [yearAlone(first.n), yearAlone(last.n)];
  return { kind: 'range', from, to, cut: { first: index, next: index + 1, start: index + 2 } };
}

function yearAlone(year: number): Expression {
  const words = { year, calendar: null, digits: 4 };
  return { kind: 'date', months: null, day: null, weekday: null, year: words, step: null };
}

function isLabelled(reading: Reading, index: number): boolean {
  return hitsAt(reading, index - 1).some(({ meaning }) => meaning.is === 'LABEL');
}

function isLed(reading: Reading, index: number): boolean {
  const before = hitsAt(reading, index - 1).some(({ meaning }) =>
    ['IN', 'ON', 'FROM', 'BETWEEN'].includes(meaning.is),
  );
  return before || reading.atoms.length <= 4;
}

/** What follows a date and belongs to it: the part of the day, or the part of the month where it stands after. */
function absorb(reading: Reading, matched: Matched): Matched {
  const { expression, next } = matched;
  if (expression.kind === 'silent') return matched;
  const dated = absorbWeekday(reading, matched);
  if (dated) return dated;
  const post = hitsAt(reading, next).find(({ meaning }) => meaning.is === 'PARTPOST');
  const name = post?.meaning.name;
  if (post && (name === 'start' || name === 'mid' || name === 'end'))
    return { ...matched, expression: { kind: 'part', part: name, of: expression }, next: post.next };
  const about = hitsAt(reading, next).find(({ meaning }) => meaning.is === 'ABOUTPOST');
  if (about) return { ...matched, expression: { kind: 'about', of: expression }, next: about.next };
  return { ...matched, next: absorbDayPart(reading, next) };
}

/** "12/03/2019 (Tuesday)", "12/03/2019, Tuesday.": the weekday of the figures before it. */
function absorbWeekday(reading: Reading, matched: Matched): Matched | null {
  const { expression, next } = matched;
  const { atoms } = reading;
  if (expression.kind !== 'numbers' || expression.parts.length !== 3 || expression.weekday !== null)
    return null;
  const mark = atoms[next]?.text ?? '';
  const at = mark === '(' || mark === ',' ? next + 1 : next;
  const day = hitsAt(reading, at).find(({ meaning }) => meaning.is === 'WEEKDAY');
  if (!day || (mark === '(' && atoms[day.next]?.text !== ')')) return null;
  if (mark !== '(' && atoms[day.next]?.kind === 'word') return null;
  return {
    ...matched,
    expression: { ...expression, weekday: day.meaning.n },
    next: mark === '(' ? day.next + 1 : day.next,
  };
}

/** "Friday morning", "12 March in the evening": the part of the day belongs to the date's words. */
function absorbDayPart(reading: Reading, next: number): number {
  let at = next;
  for (let words = 0; words < 3; words += 1) {
    const hits = hitsAt(reading, at);
    const part = hits.find(({ meaning }) => meaning.is === 'DAYPART');
    if (part) return part.next;
    const joint = hits.find(
      ({ meaning }) =>
        meaning.is === 'IN' || meaning.is === 'THE' || meaning.is === 'OF' || meaning.is === 'ON',
    );
    if (!joint) return next;
    at = joint.next;
  }
  return next;
}

function toItem(reading: Reading, matched: Matched): Item {
  const { atoms } = reading;
  const start = beginsWithArticle(reading, matched.start, matched.expression)
    ? matched.start - 1
    : matched.start;
  return { ...matched, from: atoms[start]?.start ?? 0, to: atoms[matched.next - 1]?.end ?? 0 };
}

function beginsWithArticle(reading: Reading, start: number, expression: Expression): boolean {
  if (expression.kind === 'silent') return false;
  if (expression.kind === 'date' && expression.months === null && expression.day === null) return false;
  return hitsAt(reading, start - 1).some((hit) => hit.meaning.is === 'THE' && hit.next === start);
}
