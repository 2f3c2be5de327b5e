import type { Bound, Network } from '../../../../shared/timeline/network/network.ts';

/**
 * All minimal conflicts by looking at every day for every node: slow, and simple enough to be believed.
 * Days run from `-reach` to `reach`.
 */
export function bruteForce(network: Network, assertions: number, reach: number): string[] {
  const masks = new Set<number>();
  const values = Array.from({ length: network.nodes }, () => 0);
  visit(network, values, 1, reach, () => {
    const mask = keptBy(network, values, assertions);
    if (mask !== null) masks.add(mask);
  });
  const largest = [...masks].filter(
    (mask) => ![...masks].some((other) => other !== mask && (other & mask) === mask),
  );
  const conflicts: number[] = [];
  for (let size = 0; size <= assertions; size++)
    for (let set = 0; set < 1 << assertions; set++) {
      if (count(set) !== size) continue;
      if (largest.some((mask) => (mask & set) === set)) continue;
      if (!conflicts.some((less) => (set & less) === less)) conflicts.push(set);
    }
  return conflicts.map((set) => members(set).join(',')).toSorted();
}

function visit(network: Network, values: number[], node: number, reach: number, act: () => void): void {
  if (node === network.nodes) return act();
  for (let day = -reach; day <= reach; day++) {
    values[node] = day;
    visit(network, values, node + 1, reach, act);
  }
}

function keptBy(network: Network, values: readonly number[], assertions: number): number | null {
  let mask = (1 << assertions) - 1;
  const fail = (owner: number): boolean => {
    if (owner < 0) return true;
    mask &= ~(1 << owner);
    return false;
  };
  const satisfies = ({ from, to, most }: Bound): boolean => (values[to] ?? 0) - (values[from] ?? 0) <= most;
  for (const owner of network.impossible) if (fail(owner)) return null;
  for (let i = 0; i < network.count; i++)
    if (
      !satisfies({ from: network.from[i] ?? 0, to: network.to[i] ?? 0, most: network.most[i] ?? 0 }) &&
      fail(network.owner[i] ?? 0)
    )
      return null;
  for (const { node, residue, owner } of network.residues)
    if ((((values[node] ?? 0) % 7) + 7) % 7 !== residue && fail(owner)) return null;
  for (const { disjuncts, owner } of network.disjunctions)
    if (!disjuncts.some((disjunct) => disjunct.every(satisfies)) && fail(owner)) return null;
  return mask;
}

function count(set: number): number {
  return members(set).length;
}

function members(set: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < 31; i++) if (set & (1 << i)) list.push(i);
  return list;
}
