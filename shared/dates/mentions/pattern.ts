import { toAtoms } from '../text/atoms.ts';
import type { Expression } from './expression.ts';
import type { Meaning } from './lexicon.ts';
import { hitsAt, type Reading, type Special } from './text-reading.ts';
import { specials, type ReadSpecial } from './word-classes.ts';

/** What one pattern element caught. */
export interface Capture {
  readonly is: string;
  readonly meaning: Meaning;
  readonly index: number;
  readonly expression?: Expression;
}

/** What a whole pattern caught, in order. */
export type Captures = readonly Capture[];
type Then = (index: number, captures: Captures) => Found | null;
interface Found {
  readonly next: number;
  readonly captures: Captures;
}
type Matcher = (reading: Reading, index: number, captures: Captures, then: Then) => Found | null;

/** A pattern, compiled. */
export interface Pattern {
  readonly source: string;
  readonly match: (reading: Reading, index: number) => Found | null;
  /** What the first atom may be: a class, `#` for a number, `=word` for a literal. */
  readonly firsts: readonly string[];
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

const numeric = new Set(['DAY', 'YEAR', 'NUM', 'ORD', 'DIGITS', 'MONTH', 'YY']);

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
