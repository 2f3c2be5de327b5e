import { expect, test } from 'vitest';
import { budgetOf } from '../../../../shared/timeline/network/budget.ts';
import { negativeCyclesOf } from '../../../../shared/timeline/network/negative-cycles.ts';
import { minimalConflictSets } from '../../../../shared/timeline/network/minimal-conflict-sets.ts';
import {
  addBetween,
  addNode,
  emptyNetwork,
  type Network,
  ownerOfRule,
} from '../../../../shared/timeline/network/network.ts';
import { solve } from '../../../../shared/timeline/network/solve.ts';
import { sequence } from './sequence.ts';

/** Six days with dates, steps to and fro, and rules among them. */
function randomNetwork(seed: number): { network: Network; count: number } {
  const pick = sequence(seed);
  const network = emptyNetwork();
  const nodes = Array.from({ length: 6 }, () => addNode(network));
  const any = (): number => nodes[pick(nodes.length)] ?? 1;
  let count = 0;
  let rules = 0;
  for (let i = 0; i < 6 + pick(6); i++) {
    const owner = pick(4) === 0 ? ownerOfRule(rules++) : count++;
    const day = pick(12);
    if (pick(2) === 0) addBetween(network, 0, any(), day, pick(3) === 0 ? null : day + pick(4), owner);
    else addBetween(network, any(), any(), pick(5) - 1, pick(2) === 0 ? null : pick(6), owner);
  }
  return { network, count };
}

test('negative cycles give the same conflicts as enumerating subsets', () => {
  let compared = 0;
  let found = 0;
  for (let seed = 0; seed < 600; seed++) {
    const { network, count } = randomNetwork(seed);
    const cycles = negativeCyclesOf(network, budgetOf(1_000_000));
    const sets = minimalConflictSets(network, [...Array(count).keys()], budgetOf(1_000_000));
    if (!cycles || !sets.complete) continue;
    compared += 1;
    found += cycles.length;
    const expected = sets.sets.map((set) => set.toSorted((a, b) => a - b).join(' ')).toSorted();
    expect(cycles.map(({ assertions }) => assertions.join(' ')).toSorted(), `seed ${seed}`).toEqual(expected);
  }
  expect(compared).toBeGreaterThan(400);
  expect(found).toBeGreaterThan(300);
});

test('a contradiction of the rules alone involves no assertion', () => {
  const network = emptyNetwork();
  const node = addNode(network);
  addBetween(network, 0, node, 5, null, ownerOfRule(0));
  addBetween(network, 0, node, null, 3, ownerOfRule(1));
  addBetween(network, 0, node, 9, 9, 0);
  expect(negativeCyclesOf(network, budgetOf(1000))).toEqual([
    { assertions: [], rules: [-2, -1], gapDays: 2 },
  ]);
});

test('of two negative cycles over the same assertions the one with fewer rules is kept', () => {
  const network = emptyNetwork();
  const [a, b, between] = [addNode(network), addNode(network), addNode(network)];
  addBetween(network, 0, a, 10, 10, 0);
  addBetween(network, 0, b, 5, 5, 1);
  addBetween(network, a, b, 0, null, ownerOfRule(0));
  addBetween(network, a, between, 0, null, ownerOfRule(1));
  addBetween(network, between, b, 1, null, ownerOfRule(2));
  expect(solve(network).conflicts).toMatchObject([{ assertions: [0, 1], rules: [0], gapDays: 5 }]);
});

test('a cycle of five thousand befores without a date is one conflict', () => {
  const network = emptyNetwork();
  const nodes = Array.from({ length: 5000 }, () => addNode(network));
  for (const [i, node] of nodes.entries())
    addBetween(network, node, nodes[(i + 1) % 5000] ?? 1, i === 0 ? 1 : 0, null, i);
  const { conflicts, unfinished } = solve(network);
  expect(unfinished).toEqual([]);
  expect(conflicts.map(({ assertions }) => assertions.length)).toEqual([5000]);
});
