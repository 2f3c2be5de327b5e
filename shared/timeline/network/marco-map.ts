import type { Budget } from './budget.ts';

/**
 * MARCO's map: which subsets are still unexplored, as clauses over the members. A minimal conflict set
 * blocks every superset, a minimal correction set every subset of the feasible set it was left out of.
 */
export interface MarcoMap {
  readonly size: number;
  /** At least one member of each must be off. */
  readonly conflictSets: (readonly number[])[];
  /** At least one member of each must be on. */
  readonly correctionSets: (readonly number[])[];
}

/**
 * The next unexplored subset, as on (1) or off (0) for each member, large rather than small; null when all
 * are explored, `spent` when the budget ran out. A small backtracking search with unit propagation.
 */
export function unexploredSubset(map: MarcoMap, budget: Budget): Uint8Array | null | 'spent' {
  const state = new Int8Array(map.size).fill(-1);
  const search = { map, state, trail: [], budget };
  const isFound = extendSubset(search);
  if (isFound === null) return 'spent';
  return isFound ? Uint8Array.from(state, (value) => (value === 0 ? 0 : 1)) : null;
}

interface Search {
  readonly map: MarcoMap;
  readonly state: Int8Array;
  readonly trail: number[];
  readonly budget: Budget;
}

function extendSubset(search: Search): boolean | null {
  if (search.budget.left < 0) return null;
  const mark = search.trail.length;
  if (!propagate(search)) return backtrack(search, mark);
  const undecided = search.map.conflictSets.find((set) => set.every((member) => search.state[member] !== 0));
  if (!undecided) return true;
  const member = undecided.find((each) => search.state[each] === -1);
  if (member === undefined) return backtrack(search, mark);
  for (const value of [0, 1]) {
    const inner = search.trail.length;
    assign(search, member, value);
    const isFound = extendSubset(search);
    if (isFound !== false) return isFound;
    undo(search, inner);
  }
  return backtrack(search, mark);
}

function backtrack(search: Search, mark: number): false {
  undo(search, mark);
  return false;
}

function undo(search: Search, mark: number): void {
  while (search.trail.length > mark) search.state[search.trail.pop() ?? 0] = -1;
}

function assign(search: Search, member: number, value: number): void {
  search.state[member] = value;
  search.trail.push(member);
}

function propagate(search: Search): boolean {
  const { conflictSets, correctionSets } = search.map;
  for (let changed = true; changed;) {
    changed = false;
    search.budget.left -= conflictSets.length + correctionSets.length;
    if (search.budget.left < 0) return true;
    for (const set of conflictSets) {
      const forced = forcedMember(search.state, set, 0);
      if (forced === -2) return false;
      if (forced >= 0) {
        assign(search, forced, 0);
        changed = true;
      }
    }
    for (const set of correctionSets) {
      search.budget.left -= set.length >> 3;
      const forced = forcedMember(search.state, set, 1);
      if (forced === -2) return false;
      if (forced >= 0) {
        assign(search, forced, 1);
        changed = true;
      }
    }
  }
  return true;
}

/** The only unassigned member of a clause that needs `wanted` somewhere; −1 if none is forced, −2 if it fails. */
function forcedMember(state: Int8Array, set: readonly number[], wanted: number): number {
  let unassigned = -2;
  for (const member of set) {
    const value = state[member];
    if (value === wanted) return -1;
    if (value === -1) {
      if (unassigned >= 0) return -1;
      unassigned = member;
    }
  }
  return unassigned;
}
