import type { Network } from './network.ts';

/**
 * Bounds between two days, row by row (compressed sparse rows): those out of a node from `start[node]` to
 * `start[node + 1]`.
 */
export interface BinaryConstraints {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly most: Float64Array;
}

/** The bounds of a network that do not touch the epoch, those of disjuncts included. */
export function binaryConstraintsOf(network: Network): BinaryConstraints {
  const { nodes, count, from, to, most } = network;
  const start = new Int32Array(nodes + 1);
  for (let i = 0; i < count; i++)
    if (from[i] !== 0 && to[i] !== 0) start[from[i] ?? 0] = (start[from[i] ?? 0] ?? 0) + 1;
  eachDisjunct(network, (source) => (start[source] = (start[source] ?? 0) + 1));
  // Each count becomes where its row ends; filling then steps back to where it starts.
  for (let node = 1; node <= nodes; node++) start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  const constraints: BinaryConstraints = {
    start,
    to: new Int32Array(start[nodes] ?? 0),
    most: new Float64Array(start[nodes] ?? 0),
  };
  const put = (source: number, target: number, bound: number): void => {
    const place = (start[source] ?? 0) - 1;
    start[source] = place;
    constraints.to[place] = target;
    constraints.most[place] = bound;
  };
  for (let i = 0; i < count; i++)
    if (from[i] !== 0 && to[i] !== 0) put(from[i] ?? 0, to[i] ?? 0, most[i] ?? 0);
  eachDisjunct(network, put);
  return constraints;
}

function eachDisjunct(
  { disjunctions }: Network,
  visit: (from: number, to: number, most: number) => void,
): void {
  for (const { disjuncts } of disjunctions)
    for (const disjunct of disjuncts)
      for (const { from, to, most } of disjunct) if (from !== 0 && to !== 0) visit(from, to, most);
}
