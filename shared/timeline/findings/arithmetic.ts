import type { Arithmetic, Step } from './finding.ts';
import { budgetOf } from '../network/budget.ts';
import { addEdge, type Bound, type Edges, emptyEdges, ownerOfRule, ruleOfOwner } from '../network/network.ts';
import { shortestPaths } from '../network/shortest-paths.ts';
import type { Conflict } from '../network/solve.ts';
import { assertionId } from '../model/assertion.ts';
import { dayAt } from '../model/epoch-day.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import type { OwnedBounds } from './fits.ts';

/** The negative cycle of a conflict as arithmetic, from one dated day by steps to another; null where none is. */
export function arithmeticOf(
  conflict: Conflict,
  owned: OwnedBounds,
  model: TemporalModel,
): Arithmetic | null {
  const owners = [...conflict.assertions, ...conflict.rules.map(ownerOfRule)];
  if (conflict.needsWeekday || owners.some((owner) => (owned.disjunctions.get(owner)?.length ?? 0) > 0))
    return null;
  const edges = emptyEdges();
  const local = new Map([[0, 0]]);
  const at = (node: number): number => {
    const known = local.get(node) ?? local.size;
    local.set(node, known);
    return known;
  };
  for (const owner of owners)
    owned.bounds
      .get(owner)
      ?.forEach(({ from, to, most }: Bound) => addEdge(edges, at(from), at(to), most, owner));
  const cycle = shortestPaths(local.size, edges, budgetOf(200_000))?.cycle;
  const first = cycle?.findIndex((edge) => edges.from[edge] === 0) ?? -1;
  if (!cycle || first === -1) return null;
  return fromEpoch([...cycle.slice(first), ...cycle.slice(0, first)], edges, model);
}

/** The first edge sets a day, the last one contradicts the day reached. */
function fromEpoch(cycle: readonly number[], edges: Edges, model: TemporalModel): Arithmetic | null {
  const days = cycle.map((edge) => edges.most[edge] ?? 0);
  const [start, stated] = [days[0] ?? 0, -(days.at(-1) ?? 0)];
  const middle = cycle.slice(1, -1);
  const reached = middle.reduce((day, edge) => day + (edges.most[edge] ?? 0), start);
  const [first, between, last] = [dayAt(start), dayAt(reached), dayAt(stated)];
  if (first === null || between === null || last === null) return null;
  const steps = middle.map((edge) => stepOf(edges.owner[edge] ?? 0, edges.most[edge] ?? 0, model));
  return { start: first, steps, reached: between, stated: last };
}

function stepOf(owner: number, days: number, model: TemporalModel): Step {
  const assertion = model.assertions[owner];
  const check = owner < 0 ? (model.backgroundRule(ruleOfOwner(owner))?.check ?? null) : null;
  return { days, statement: assertion ? assertionId(assertion) : null, check };
}
