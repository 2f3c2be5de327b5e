import type { Budget } from './budget.ts';

/** What is known of which sets hold: every clause cuts sets away that need no more looking at. */
export interface Explored {
  readonly size: number;
  /** Sets that do not hold: at least one member must be off. */
  readonly failing: (readonly number[])[];
  /** What sets that hold leave out: at least one of these must be on. */
  readonly leftOut: (readonly number[])[];
}

/**
 * A set not yet explored, as on (1) or off (0) for each member, large rather than small;
 * null when all are explored, `spent` when the budget ran out. A small backtracking search.
 */
export function nextUnexplored(explored: Explored, budget: Budget): Uint8Array | null | 'spent' {
  const state = new Int8Array(explored.size).fill(-1);
  const search = { explored, state, trail: [], budget };
  const found = extendSet(search);
  if (found === null) return 'spent';
  return found ? Uint8Array.from(state, (value) => (value === 0 ? 0 : 1)) : null;
}

interface Search {
  readonly explored: Explored;
  readonly state: Int8Array;
  readonly trail: number[];
  readonly budget: Budget;
}

function extendSet(search: Search): boolean | null {
  if (search.budget.left < 0) return null;
  const mark = search.trail.length;
  if (!propagate(search)) return giveUp(search, mark);
  const open = search.explored.failing.find((set) => set.every((member) => search.state[member] !== 0));
  if (!open) return true;
  const member = open.find((each) => search.state[each] === -1);
  if (member === undefined) return giveUp(search, mark);
  for (const value of [0, 1]) {
    const inner = search.trail.length;
    assign(search, member, value);
    const found = extendSet(search);
    if (found !== false) return found;
    undo(search, inner);
  }
  return giveUp(search, mark);
}

function giveUp(search: Search, mark: number): false {
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
  const { failing, leftOut } = search.explored;
  for (let changed = true; changed;) {
    changed = false;
    search.budget.left -= failing.length + leftOut.length;
    if (search.budget.left < 0) return true;
    for (const set of failing) {
      const forced = forcedMember(search.state, set, 0);
      if (forced === -2) return false;
      if (forced >= 0) {
        assign(search, forced, 0);
        changed = true;
      }
    }
    for (const set of leftOut) {
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

/** The last open member of a clause that needs `wanted` somewhere; −1 if none is forced, −2 if it fails. */
function forcedMember(state: Int8Array, set: readonly number[], wanted: number): number {
  let open = -2;
  for (const member of set) {
    const value = state[member];
    if (value === wanted) return -1;
    if (value === -1) {
      if (open >= 0) return -1;
      open = member;
    }
  }
  return open;
}
