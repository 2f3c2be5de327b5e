import { type BinaryConstraints, binaryConstraintsOf } from './binary-constraints.ts';
import { inconsistentComponents } from './inconsistent-components.ts';
import type { Network } from './network.ts';
import {
  eachConstraintWithin,
  type StrongComponents,
  strongComponentsOf,
} from './strongly-connected-components.ts';
import { roundedDown, roundedUp } from './weekday-rounding.ts';

/**
 * The tightest bounds that any selection of the assertions could put on each day, all disjuncts included.
 * Where `lower ≤ upper` everywhere nothing can contradict anything; elsewhere only what lies between
 * the two can. Bounds that are too tight are allowed (they cost time), bounds that are too loose are not.
 */
export interface TightestBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** By node: its strongly connected component; by component: whether it contradicts itself without any date. */
  readonly component: Int32Array;
  readonly isInconsistent: Uint8Array;
  /** By node: one of the residues stated for it, or −1. */
  readonly residue: Int8Array;
  /** Whether the work was given up: then every bound is to be looked at. */
  readonly spent: boolean;
}

/**
 * Computes the tightest bounds by propagating them along the binary constraints, never back through the
 * epoch: once through the components in topological order, and by relaxation only within a component that
 * has a cycle.
 */
export function tightestBounds(network: Network): TightestBounds {
  const { nodes } = network;
  const constraints = binaryConstraintsOf(network);
  const components = strongComponentsOf(nodes, constraints);
  const { isInconsistent, tightening, residue } = inconsistentComponents(network, constraints, components);
  const propagation: Propagation = {
    constraints,
    components,
    isInconsistent,
    residue,
    tightening,
    lower: new Float64Array(nodes).fill(-Infinity),
    upper: new Float64Array(nodes).fill(Infinity),
    left: 1000 + 200 * (nodes + constraints.to.length),
  };
  startFromUnary(network, propagation);
  for (let component = components.count - 1; component >= 0; component--)
    propagateUpper(propagation, component);
  for (let component = 0; component < components.count; component++) propagateLower(propagation, component);
  const { lower, upper, left } = propagation;
  return { lower, upper, component: components.of, isInconsistent, residue, spent: left < 0 };
}

interface Propagation {
  readonly constraints: BinaryConstraints;
  readonly components: StrongComponents;
  readonly isInconsistent: Uint8Array;
  readonly residue: Int8Array;
  readonly tightening: ReadonlyMap<number, number>;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Relaxations left. */
  left: number;
}

/** Takes the bounds between a day and the epoch, those of disjuncts included. */
function startFromUnary(network: Network, propagation: Propagation): void {
  const { count, from, to, most } = network;
  propagation.lower[0] = propagation.upper[0] = 0;
  for (let i = 0; i < count; i++)
    if (from[i] === 0 || to[i] === 0) startFrom(propagation, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0);
  for (const { disjuncts } of network.disjunctions)
    for (const disjunct of disjuncts)
      for (const bound of disjunct) startFrom(propagation, bound.from, bound.to, bound.most);
}

function startFrom(propagation: Propagation, from: number, to: number, most: number): void {
  if (from === 0 && to !== 0) tightenUpper(propagation, to, most);
  if (to === 0 && from !== 0) tightenLower(propagation, from, -most);
}

function tightenUpper({ upper, residue }: Propagation, node: number, value: number): boolean {
  const day = roundedDown(value, residue[node] ?? -1);
  if (day >= (upper[node] ?? Infinity)) return false;
  upper[node] = day;
  return true;
}

function tightenLower({ lower, residue }: Propagation, node: number, value: number): boolean {
  const day = roundedUp(value, residue[node] ?? -1);
  if (day <= (lower[node] ?? -Infinity)) return false;
  lower[node] = day;
  return true;
}

/** Makes the upper bounds of a component final, then passes them on to the components it leads to. */
function propagateUpper(propagation: Propagation, component: number): void {
  const { constraints, components, upper } = propagation;
  const { members, of } = components;
  const first = components.start[component] ?? 0;
  const last = components.start[component + 1] ?? 0;
  if (propagation.isInconsistent[component] === 1) {
    let least = Infinity;
    for (let i = first; i < last; i++) least = Math.min(least, upper[members[i] ?? 0] ?? Infinity);
    least -= propagation.tightening.get(component) ?? 0;
    for (let i = first; i < last; i++) upper[members[i] ?? 0] = least;
  } else if (last - first > 1) relaxUpper(propagation, component);
  for (let i = first; i < last; i++) {
    const node = members[i] ?? 0;
    const most = upper[node] ?? Infinity;
    if (most === Infinity) continue;
    for (let k = constraints.start[node] ?? 0; k < (constraints.start[node + 1] ?? 0); k++) {
      const next = constraints.to[k] ?? 0;
      if (of[next] !== component) tightenUpper(propagation, next, most + (constraints.most[k] ?? 0));
    }
  }
}

function relaxUpper(propagation: Propagation, component: number): void {
  const { constraints, components, upper } = propagation;
  const queue = membersOf(components, component);
  const queued = new Set(queue);
  for (let head = 0; head < queue.length && propagation.left >= 0; head++) {
    const node = queue[head] ?? 0;
    queued.delete(node);
    for (let k = constraints.start[node] ?? 0; k < (constraints.start[node + 1] ?? 0); k++) {
      const next = constraints.to[k] ?? 0;
      propagation.left -= 1;
      if (components.of[next] !== component) continue;
      const reached = (upper[node] ?? Infinity) + (constraints.most[k] ?? 0);
      if (tightenUpper(propagation, next, reached) && !queued.has(next)) {
        queued.add(next);
        queue.push(next);
      }
    }
  }
}

/** Takes the lower bounds of a component from the components it leads to, whose bounds are final. */
function propagateLower(propagation: Propagation, component: number): void {
  const { constraints, components, lower } = propagation;
  const { members, of } = components;
  const first = components.start[component] ?? 0;
  const last = components.start[component + 1] ?? 0;
  for (let i = first; i < last; i++) {
    const node = members[i] ?? 0;
    for (let k = constraints.start[node] ?? 0; k < (constraints.start[node + 1] ?? 0); k++) {
      const next = constraints.to[k] ?? 0;
      if (of[next] !== component)
        tightenLower(propagation, node, (lower[next] ?? -Infinity) - (constraints.most[k] ?? 0));
    }
  }
  if (propagation.isInconsistent[component] === 1) {
    let most = -Infinity;
    for (let i = first; i < last; i++) most = Math.max(most, lower[members[i] ?? 0] ?? -Infinity);
    most += propagation.tightening.get(component) ?? 0;
    for (let i = first; i < last; i++) lower[members[i] ?? 0] = most;
  } else if (last - first > 1) relaxLower(propagation, component);
}

function relaxLower(propagation: Propagation, component: number): void {
  const { constraints, components, lower } = propagation;
  const into = new Map<number, { from: number; most: number }[]>();
  eachConstraintWithin(constraints, components, component, (from, to, most) => {
    const list = into.get(to);
    if (list) list.push({ from, most });
    else into.set(to, [{ from, most }]);
  });
  const queue = membersOf(components, component);
  const queued = new Set(queue);
  for (let head = 0; head < queue.length && propagation.left >= 0; head++) {
    const node = queue[head] ?? 0;
    queued.delete(node);
    for (const { from, most } of into.get(node) ?? []) {
      propagation.left -= 1;
      if (tightenLower(propagation, from, (lower[node] ?? -Infinity) - most) && !queued.has(from)) {
        queued.add(from);
        queue.push(from);
      }
    }
  }
}

function membersOf({ members, start }: StrongComponents, component: number): number[] {
  return [...members.subarray(start[component] ?? 0, start[component + 1] ?? 0)];
}
