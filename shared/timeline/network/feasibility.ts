import type { Budget } from './budget.ts';
import {
  addEdge,
  type Bound,
  type Choice,
  type Edges,
  emptyEdges,
  type Network,
  type Residue,
} from './network.ts';
import { shortestPaths } from './shortest-paths.ts';
import { settleWeekdays } from './weekday-residues.ts';

/** Whether some days keep everything that is on, and if not, the owners of one proof that none do. */
export type Verdict =
  | { readonly holds: true; readonly values: Float64Array }
  | { readonly holds: false; readonly owners: ReadonlySet<number>; readonly gapDays: number | null };

/** Owners at or above this mark stand for the option being tried of a choice. */
const optionMark = 1e9;

/**
 * Decides the network restricted to the owners that are on; null when the budget ran out.
 * Bounds by shortest paths, weekdays by weeks, choices by trying options with the proofs of the
 * failed ones put together.
 */
export function checkFeasibility(
  network: Network,
  isOn: (owner: number) => boolean,
  budget: Budget,
): Verdict | null {
  budget.left -= network.count + network.nodes;
  const falsehood = network.falsehoods.find((owner) => isOn(owner));
  if (falsehood !== undefined) return { holds: false, owners: new Set([falsehood]), gapDays: null };
  const edges = emptyEdges(network.count + 16);
  for (let i = 0; i < network.count; i++) {
    const owner = network.owner[i] ?? 0;
    if (isOn(owner)) addEdge(edges, network.from[i] ?? 0, network.to[i] ?? 0, network.most[i] ?? 0, owner);
  }
  const search: Search = {
    nodes: network.nodes,
    edges,
    residues: network.residues.filter((residue) => isOn(residue.owner)),
    choices: network.choices.filter((choice) => isOn(choice.owner)),
    budget,
  };
  return explore(search);
}

interface Search {
  readonly nodes: number;
  readonly edges: Edges;
  readonly residues: readonly Residue[];
  readonly choices: readonly Choice[];
  readonly budget: Budget;
}

function explore(search: Search): Verdict | null {
  const plain = withoutChoices(search);
  if (!plain?.holds) return plain;
  const open = openChoice(search.choices, plain.values);
  return open === -1 ? plain : tryOptions(search, open);
}

function withoutChoices({ nodes, edges, residues, budget }: Search): Verdict | null {
  const settled = shortestPaths(nodes, edges, budget);
  if (!settled) return null;
  if (settled.cycle) {
    const owners = new Set(settled.cycle.map((edge) => edges.owner[edge] ?? 0));
    const sum = settled.cycle.reduce((total, edge) => total + (edges.most[edge] ?? 0), 0);
    return { holds: false, owners, gapDays: -sum };
  }
  const shifted = settled.values.map((value) => value - (settled.values[0] ?? 0));
  if (residues.length === 0) return { holds: true, values: shifted };
  const weekdays = settleWeekdays(nodes, edges, residues, budget);
  if (!weekdays) return null;
  if (weekdays.owners) return { holds: false, owners: weekdays.owners, gapDays: null };
  return { holds: true, values: weekdays.values.map((value) => value - (weekdays.values[0] ?? 0)) };
}

/** The choice with the fewest options that no option of keeps, or -1. */
function openChoice(choices: readonly Choice[], values: Float64Array): number {
  let best = -1;
  for (const [i, choice] of choices.entries()) {
    const size = choice.options.length;
    if (best !== -1 && size >= (choices[best]?.options.length ?? 0)) continue;
    if (!choice.options.some((option) => option.every((bound) => keeps(bound, values)))) best = i;
  }
  return best;
}

/** Whether these days keep a bound. */
export function keeps(bound: Bound, values: Float64Array): boolean {
  return (values[bound.to] ?? 0) - (values[bound.from] ?? 0) <= bound.most;
}

function tryOptions(search: Search, which: number): Verdict | null {
  const choice = search.choices[which];
  if (!choice) return null;
  const mark = optionMark + search.choices.length;
  const rest = { ...search, choices: search.choices.filter((_, i) => i !== which) };
  const owners = new Set([choice.owner]);
  let gapDays: number | null = null;
  for (const option of choice.options) {
    const tried = withOption(rest, option, mark);
    if (!tried || tried.holds || !tried.owners.has(mark)) return tried;
    for (const owner of tried.owners) if (owner !== mark) owners.add(owner);
    gapDays = smaller(gapDays, tried.gapDays);
  }
  return { holds: false, owners, gapDays };
}

function withOption(search: Search, option: readonly Bound[], mark: number): Verdict | null {
  const { edges } = search;
  const { count } = edges;
  for (const bound of option) addEdge(edges, bound.from, bound.to, bound.most, mark);
  const verdict = explore(search);
  edges.count = count;
  return verdict;
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
