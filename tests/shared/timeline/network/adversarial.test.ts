import { describe, expect, test } from 'vitest';
import {
  addBetween,
  addNode,
  boundsBetween,
  emptyNetwork,
  type Network,
} from '../../../../shared/timeline/network/network.ts';
import { solve } from '../../../../shared/timeline/network/solve.ts';

function nodesOf(network: Network, count: number): number[] {
  return Array.from({ length: count }, () => addNode(network));
}

/** The work is counted, not timed: a budget of a million steps is well under a second. */
const steps = 1_000_000;

describe('networks made to be hard', () => {
  test('a chain of five thousand steps that misses its end is one conflict', () => {
    const network = emptyNetwork();
    const nodes = nodesOf(network, 5000);
    addBetween(network, 0, nodes[0] ?? 0, 0, 0, 0);
    for (let i = 1; i < 5000; i++) addBetween(network, nodes[i - 1] ?? 0, nodes[i] ?? 0, 1, 1, i);
    addBetween(network, 0, nodes[4999] ?? 0, 5000, 5000, 5000);
    const { conflicts, unfinished } = solve(network, steps);
    expect(unfinished).toEqual([]);
    expect(conflicts.map(({ assertions, gapDays }) => [assertions.length, gapDays])).toEqual([[5001, 1]]);
  });

  test('a star of three hundred dates that all disagree never passes for an all-clear', () => {
    const network = emptyNetwork();
    const [node = 0] = nodesOf(network, 1);
    for (let i = 0; i < 300; i++) addBetween(network, 0, node, i, i, i);
    const { conflicts, unfinished } = solve(network, steps);
    expect(conflicts.every(({ assertions }) => assertions.length === 2)).toBe(true);
    expect([conflicts.length, unfinished.length]).toEqual([44_850, 0]);
  });

  test('twelve stays that do not fit into one week end as a conflict or as unfinished', () => {
    const network = emptyNetwork();
    const stays = Array.from({ length: 12 }, (_, i) => {
      const [start = 0, end = 0] = nodesOf(network, 2);
      addBetween(network, start, end, 3, 3, 2 * i);
      addBetween(network, 0, start, 0, 4, 2 * i + 1);
      return { start, end };
    });
    for (const [i, a] of stays.entries())
      for (const b of stays.slice(i + 1))
        network.disjunctions.push({
          disjuncts: [boundsBetween(a.end, b.start, 0, null), boundsBetween(b.end, a.start, 0, null)],
          owner: -1 - network.disjunctions.length,
        });
    const { conflicts, unfinished } = solve(network, steps);
    expect(conflicts.length + unfinished.length).toBeGreaterThan(0);
  });

  test('forty dates with two readings each that hold are an all-clear', () => {
    const network = emptyNetwork();
    const nodes = nodesOf(network, 40);
    for (const [i, node] of nodes.entries()) {
      network.disjunctions.push({
        disjuncts: [boundsBetween(0, node, i, i), boundsBetween(0, node, i + 60, i + 60)],
        owner: i,
      });
      if (i > 0) addBetween(network, nodes[i - 1] ?? 0, node, 0, null, 40 + i);
    }
    expect(solve(network, steps)).toEqual({ conflicts: [], unfinished: [] });
  });

  test('fifty separate contradictions along one chain are all found', () => {
    const network = emptyNetwork();
    const nodes = nodesOf(network, 1000);
    for (const [i, node] of nodes.entries()) {
      addBetween(network, 0, node, 10 * i, 10 * i, i);
      if (i > 0) addBetween(network, nodes[i - 1] ?? 0, node, 0, null, 1000 + i);
      if (i % 20 === 10) addBetween(network, 0, node, 10 * i + 3, 10 * i + 3, 2000 + i);
    }
    const { conflicts, unfinished } = solve(network, steps);
    expect(unfinished).toEqual([]);
    expect(conflicts.map(({ assertions }) => assertions)).toEqual(
      Array.from({ length: 50 }, (_, k) => [20 * k + 10, 2020 + 20 * k - 10]),
    );
  });

  test('one day moved far along a dense chain brings some conflicts, and is named as unfinished', () => {
    const network = emptyNetwork();
    const nodes = nodesOf(network, 5000);
    for (const [i, node] of nodes.entries()) {
      addBetween(network, 0, node, i, i, i);
      if (i > 0) addBetween(network, nodes[i - 1] ?? 0, node, 0, null, 5000 + i);
    }
    addBetween(network, 0, nodes[4999] ?? 0, 0, 0, 10_000);
    const { conflicts, unfinished } = solve(network);
    expect(conflicts.length).toBeGreaterThan(0);
    expect(unfinished.length).toBe(1);
  });
});
