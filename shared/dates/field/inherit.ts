import { assertNever } from '../../assert-never.ts';
import type { Point, Tree } from '../resolve/date-tree.ts';

/**
 * Gives the two ends of a range or choice what they share: in "3–5 May 2018" the month and year, in
 * "March to June 2017" the year, in "2016–18" the century. A range over new year ("November to February 2018")
 * begins the year before.
 */
export function inherit(left: Tree, right: Tree, isRange: boolean): readonly [Tree, Tree] {
  const first = onlyPoint(left);
  const last = onlyPoint(right);
  if (first === null || last === null) return [left, right];
  const short = shortYear(first, last);
  if (short !== null) return [left, replace(right, short)];
  const start = fill(first, last);
  const before = isRange && first.year === null && start.year !== null && crossesNewYear(start, last);
  const begun =
    before && start.year !== null
      ? { ...start, year: { ...start.year, value: start.year.value - 1 } }
      : start;
  return [replace(left, begun), replace(right, fill(last, first))];
}

/** Whether every point of the tree names a year, so that it stands for days. */
export function isComplete(tree: Tree): boolean {
  switch (tree.kind) {
    case 'point':
      return (
        (tree.year !== null || tree.numeric.length > 0) &&
        !(tree.day !== null && tree.month === null && tree.numeric.length === 0)
      );
    case 'or':
      return tree.of.every((x) => isComplete(x));
    case 'between':
    case 'range':
      return isComplete(tree.from) && isComplete(tree.to);
    case 'about':
    case 'uncertain':
    case 'before':
    case 'after':
    case 'since':
    case 'until':
    case 'beforeBy':
    case 'afterBy':
      return isComplete(tree.of);
    default:
      return assertNever(tree);
  }
}

/** The one point of a tree that has no other. */
function onlyPoint(tree: Tree): Point | null {
  if (tree.kind === 'point') return tree;
  if (tree.kind === 'or') return onlyPoint(tree.of[0] ?? tree.of[1] ?? tree);
  return 'of' in tree ? onlyPoint(tree.of) : null;
}

function replace(tree: Tree, point: Point): Tree {
  if (tree.kind === 'point') return point;
  if (tree.kind === 'or') {
    const [first, ...rest] = tree.of;
    return first === undefined
      ? tree
      : { ...tree, of: [replace(first, point), ...rest.map((x) => refill(x, point))] };
  }
  return 'of' in tree ? { ...tree, of: replace(tree.of, point) } : tree;
}

function refill(tree: Tree, donor: Point): Tree {
  const point = onlyPoint(tree);
  return point === null ? tree : replace(tree, fill(point, donor));
}

function fill(point: Point, donor: Point): Point {
  if (point.numeric.length > 0 || donor.numeric.length > 0) return point;
  const month = point.month ?? (point.day !== null ? donor.month : null);
  const year = point.year ?? donor.year;
  return { ...point, month, year, era: point.era ?? (point.year === null ? donor.era : null) };
}

function shortYear(first: Point, last: Point): Point | null {
  const year = first.year;
  if (year === null || year.digits !== 4 || first.month !== null || first.season !== null) return null;
  if (last.day === null || last.month !== null || last.year !== null) return null;
  const value = Math.floor(year.value / 100) * 100 + last.day;
  return value > year.value ? { ...last, day: null, year: { value, digits: 4 }, era: first.era } : null;
}

function crossesNewYear(start: Point, end: Point): boolean {
  const from = ordinal(start);
  const to = ordinal(end);
  return from !== null && to !== null && from > to;
}

function ordinal(point: Point): number | null {
  return point.month?.number ?? point.month?.named[0]?.month ?? null;
}
