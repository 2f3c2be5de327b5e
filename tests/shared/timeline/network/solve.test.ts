import { describe, expect, test } from 'vitest';
import {
  addBetween,
  addNode,
  boundsBetween,
  emptyNetwork,
  type Network,
} from '../../../../shared/timeline/network/network.ts';
import { solve } from '../../../../shared/timeline/network/solve.ts';
import { bruteForce } from './brute-force.ts';

/** A small generator with a seed (mulberry32), so that a failing network can be made again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const assertions = 7;

/** Two or three nodes, seven assertions of every sort and up to three background rules. */
function randomNetwork(seed: number): Network {
  const pick = randomFrom(seed);
  const network = emptyNetwork();
  const nodes = Array.from({ length: 2 + (pick(3) > 0 ? 1 : 0) }, () => addNode(network));
  const node = (): number => nodes[pick(nodes.length)] ?? 1;
  const ruleCount = pick(4);
  for (let owner = -ruleCount; owner < assertions; owner++) {
    const sort = pick(owner < 0 ? 3 : 9);
    if (sort === 0) addRelation(network, pick, node(), node(), owner);
    else if (sort === 1 && owner < 0) addDisjunction(network, pick, node(), node(), owner);
    else if (sort <= 2) addRange(network, pick, node(), owner);
    else if (sort <= 4) network.residues.push({ node: node(), residue: pick(7), owner });
    else if (sort === 5) {
      const at = node();
      const disjuncts = Array.from({ length: 1 + pick(3) }, () => dayDisjunct(pick, at));
      network.disjunctions.push({ disjuncts, owner });
    } else if (sort === 6) addRange(network, pick, node(), owner);
    else if (sort === 7) addRelation(network, pick, node(), node(), owner);
    else if (pick(12) === 0) network.impossible.push(owner);
    else {
      const at = node();
      addRange(network, pick, at, owner);
      network.residues.push({ node: at, residue: pick(7), owner });
    }
  }
  return network;
}

type Pick = (below: number) => number;

function addRelation(network: Network, pick: Pick, a: number, b: number, owner: number): void {
  const min = pick(4) === 0 ? null : pick(5) - 2;
  const max = pick(3) === 0 ? null : (min ?? -2) + pick(4);
  addBetween(network, a, b, min, max, owner);
}

function addRange(network: Network, pick: Pick, node: number, owner: number): void {
  const first = pick(7) - 3;
  const open = pick(6);
  addBetween(
    network,
    0,
    node,
    open === 0 ? null : first,
    open === 1 ? null : first + pick(4) - (pick(9) === 0 ? 1 : 0),
    owner,
  );
}

function dayDisjunct(pick: Pick, node: number): ReturnType<typeof boundsBetween> {
  const day = pick(9) - 4;
  return boundsBetween(0, node, day, day + pick(2));
}

function addDisjunction(network: Network, pick: Pick, a: number, b: number, owner: number): void {
  const disjuncts = [boundsBetween(a, b, pick(3), null), boundsBetween(b, a, pick(3), null)];
  network.disjunctions.push({ disjuncts, owner });
}

function familyOf(network: Network): string[] {
  const { conflicts, unfinished } = solve(network);
  expect(unfinished).toEqual([]);
  return conflicts.map((conflict) => conflict.assertions.join(',')).toSorted();
}

describe('all minimal conflicts', () => {
  for (let block = 0; block < 10; block++)
    test(`agree with brute force on random networks ${block * 250} to ${block * 250 + 249}`, () => {
      for (let seed = block * 250; seed < block * 250 + 250; seed++) {
        const network = randomNetwork(seed);
        expect(familyOf(network), `seed ${seed}`).toEqual(bruteForce(network, assertions, 21));
      }
    });
});

describe('the days by which a conflict misses', () => {
  test('are those of the reading that misses least, where a date has two', () => {
    const network = emptyNetwork();
    const node = addNode(network);
    addBetween(network, 0, node, 100, 100, 0);
    const disjuncts = [boundsBetween(0, node, 90, 90), boundsBetween(0, node, 104, 104)];
    network.disjunctions.push({ disjuncts, owner: 1 });
    expect(solve(network).conflicts).toEqual([
      { assertions: [0, 1], rules: [], needsWeekday: false, gapDays: 4 },
    ]);
  });

  test('are not known where only a weekday is missed', () => {
    const network = emptyNetwork();
    const node = addNode(network);
    addBetween(network, 0, node, 100, 100, 0);
    network.residues.push({ node, residue: 3, owner: 1 });
    expect(solve(network).conflicts).toEqual([
      { assertions: [0, 1], rules: [], needsWeekday: true, gapDays: null },
    ]);
  });
});
