import { expect, test } from 'vitest';
import { budgetOf } from '../../../../shared/timeline/network/budget.ts';
import { minimalConflictSets } from '../../../../shared/timeline/network/minimal-conflict-sets.ts';
import {
  addBetween,
  addNode,
  boundsBetween,
  emptyNetwork,
  type Network,
} from '../../../../shared/timeline/network/network.ts';
import { solve } from '../../../../shared/timeline/network/solve.ts';
import { sequence } from './sequence.ts';

/** Nine days along a chain, with dates, weekdays, readings and rules among them. */
function randomNetwork(seed: number): { network: Network; count: number } {
  const pick = sequence(seed);
  const network = emptyNetwork();
  const nodes = Array.from({ length: 9 }, () => addNode(network));
  let count = 0;
  for (const [i, node] of nodes.entries()) {
    const day = 5 * i + pick(5);
    if (pick(4) > 0) addBetween(network, 0, node, day, day + pick(3), count++);
    if (pick(9) === 0) network.residues.push({ node, residue: pick(7), owner: count++ });
    if (pick(9) === 0) {
      const disjuncts = [day, day + 9 - pick(18)].map((each) => boundsBetween(0, node, each, each));
      network.disjunctions.push({ disjuncts, owner: count++ });
    }
    const before = nodes[i - 1];
    if (before !== undefined && pick(3) > 0)
      addBetween(network, before, node, pick(7), pick(2) ? 8 : null, count++);
    if (pick(8) === 0)
      addBetween(network, node, nodes[pick(9)] ?? 1, pick(3) - 1, null, pick(2) ? -1 - i : count++);
  }
  return { network, count };
}

test('splitting a network into components loses no conflict and adds none', () => {
  let compared = 0;
  for (let seed = 0; seed < 120; seed++) {
    const { network, count } = randomNetwork(seed);
    const whole = minimalConflictSets(network, [...Array(count).keys()], budgetOf(400_000));
    const solution = solve(network);
    if (!whole.complete || solution.unfinished.length > 0) continue;
    compared += 1;
    const found = solution.conflicts.map(({ assertions }) => assertions.join(' ')).toSorted();
    const expected = whole.sets.map((set) => set.toSorted((a, b) => a - b).join(' ')).toSorted();
    expect(found, `seed ${seed}`).toEqual(expected);
  }
  expect(compared).toBeGreaterThan(60);
});
