import type { Days, LengthWords, Point, Tree } from '../resolve/date-tree.ts';
import { inherit, isComplete } from './inherit.ts';
import { lexiconOf, type Lexicon, type Pattern } from './lexicon.ts';
import { readLength } from './read-length.ts';
import { isFillerAt, readPoint } from './read-point.ts';
import { splitWords } from './split-words.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from './tokens.ts';

/** Reads the words of a date in one language; null when any word of them is not understood. */
export function readTree(tokens: readonly Token[], language: Language): Tree | null {
  const lexicon = lexiconOf(language);
  const words = splitWords(tokens, lexicon);
  const tree = read(words, 0, words.length, lexicon, 0);
  return tree !== null && isComplete(tree) ? tree : null;
}

/** Patterns may stand inside each other this deep: "maybe between about March and late May 2018". */
const deepest = 5;

function read(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  depth: number,
): Tree | null {
  if (from >= to || depth > deepest) return null;
  const point = readPoint(tokens, from, to, lexicon);
  if (point !== null) return point;
  for (const pattern of lexicon.patterns) {
    const tree = match(pattern, tokens, from, to, lexicon, depth);
    if (tree !== null) return tree;
  }
  if (isFillerAt(tokens, from, to, lexicon)) return read(tokens, from + 1, to, lexicon, depth + 1);
  return isFillerAt(tokens, to - 1, to, lexicon) ? read(tokens, from, to - 1, lexicon, depth + 1) : null;
}

function match(
  pattern: Pattern,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  depth: number,
): Tree | null {
  const { head, middle, tail, slots } = pattern;
  if (to - from < head.length + middle.length + tail.length + slots.length) return null;
  if (!standsAt(head, tokens, from) || !standsAt(tail, tokens, to - tail.length)) return null;
  const start = from + head.length;
  const end = to - tail.length;
  if (slots.length === 1) return one(pattern, read(tokens, start, end, lexicon, depth + 1));
  for (let at = start + 1; at + middle.length < end; at++) {
    if (!standsAt(middle, tokens, at) || isInsideNumbers(tokens, at)) continue;
    const tree = two(pattern, tokens, [start, at, at + middle.length, end], lexicon, depth);
    if (tree !== null) return tree;
  }
  return null;
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let place = 0; place < words.length; place++)
    if (tokens[at + place]?.key !== words[place]) return false;
  return true;
}

/** The slash of 03/04/2019 parts numbers of one date, not two dates. */
function isInsideNumbers(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== '/') return false;
  return [tokens[at - 1], tokens[at + 1]].some((x) => x?.kind === 'number' && x.digits < 4);
}

function one(pattern: Pattern, of: Tree | null): Tree | null {
  if (of === null) return null;
  const kind = pattern.kind;
  if (kind === 'or' || kind === 'between' || kind === 'range' || kind === 'beforeBy' || kind === 'afterBy')
    return null;
  return { kind, of };
}

type Cuts = readonly [number, number, number, number];

function two(
  pattern: Pattern,
  tokens: readonly Token[],
  cuts: Cuts,
  lexicon: Lexicon,
  depth: number,
): Tree | null {
  const [first, second] = [
    [cuts[0], cuts[1]],
    [cuts[2], cuts[3]],
  ] as const;
  const [a, b] = pattern.slots[0] === 'a' ? [first, second] : [second, first];
  if (pattern.kind === 'beforeBy' || pattern.kind === 'afterBy') {
    const by = readStep(tokens, a[0], a[1], lexicon);
    const of = by && read(tokens, b[0], b[1], lexicon, depth + 1);
    return by && of ? { kind: pattern.kind, by, of } : null;
  }
  const left = read(tokens, a[0], a[1], lexicon, depth + 1);
  const right = left && read(tokens, b[0], b[1], lexicon, depth + 1);
  if (left === null || right === null) return null;
  return join(pattern, left, right);
}

function join(pattern: Pattern, left: Tree, right: Tree): Tree | null {
  const [from, to] = inherit(left, right, pattern.kind !== 'or');
  if (pattern.kind === 'or') return { kind: 'or', of: [...choices(from), ...choices(to)] };
  if (pattern.kind !== 'between' && pattern.kind !== 'range') return null;
  return closed(from) && closed(to) ? { kind: pattern.kind, from, to } : null;
}

function choices(tree: Tree): readonly Tree[] {
  return tree.kind === 'or' ? tree.of : [tree];
}

/** Whether a range can begin or end there: "from before March to May" says nothing that holds. */
function closed(tree: Tree): boolean {
  if (tree.kind === 'about' || tree.kind === 'uncertain') return closed(tree.of);
  return tree.kind === 'point' || tree.kind === 'beforeBy' || tree.kind === 'afterBy';
}

type Step = { readonly weekday: number } | { readonly days: Days; readonly words: readonly LengthWords[] };

function readStep(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Step | null {
  const length = readLength(tokens, from, to, lexicon);
  if (length !== null) return length;
  const point = readPoint(tokens, from, to, lexicon);
  if (point?.weekday == null || !saysWeekdayOnly(point)) return null;
  return { weekday: point.weekday };
}

function saysWeekdayOnly({ year, month, day, era, part, nth, week }: Point): boolean {
  return [year, month, day, era, part, nth, week].every((x) => x === null);
}
