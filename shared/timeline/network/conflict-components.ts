import { roundedDown, roundedUp, type StrongestBounds, strongestBounds } from './bounds.ts';
import { groupOf, joinGroups, makeGroups } from './groups.ts';
import { addEdge, type Bound, type Choice, emptyNetwork, type Network } from './network.ts';

/** A small network that may contradict itself, and the statements with a part in it. */
export interface ConflictComponent {
  readonly network: Network;
  readonly owners: readonly number[];
}

/**
 * Cuts out of a network the pieces in which something may be wrong: every minimal conflict lies whole
 * within one piece. A network that holds comes back empty, or nearly.
 */
export function conflictComponentsOf(network: Network): ConflictComponent[] {
  const strongest = strongestBounds(network);
  const play = inPlay(network, strongest);
  if (play.edges.length === 0 && play.choices.length === 0 && !isAnyTight(network, strongest)) return [];
  const groups = makeGroups(network.nodes);
  const firstNode = new Map<number, number>();
  const join = (bound: Bound, owner: number): void => {
    const node = bound.from === 0 ? bound.to : bound.from;
    if (bound.from !== 0 && bound.to !== 0) joinGroups(groups, bound.from, bound.to);
    if (owner < 0) return;
    const known = firstNode.get(owner);
    if (known === undefined) firstNode.set(owner, node);
    else joinGroups(groups, known, node);
  };
  for (const i of play.edges) join(edgeAt(network, i), network.owner[i] ?? 0);
  for (const choice of play.choices) {
    const bounds = choice.options.flat();
    const first = bounds[0];
    for (const bound of bounds) {
      join(bound, choice.owner);
      if (first) joinGroups(groups, nodeOf(first), nodeOf(bound));
    }
  }
  return cut(network, play, strongest, groups);
}

interface InPlay {
  readonly edges: readonly number[];
  readonly choices: readonly Choice[];
}

function nodeOf(bound: Bound): number {
  return bound.from === 0 ? bound.to : bound.from;
}

function edgeAt(network: Network, i: number): Bound {
  return { from: network.from[i] ?? 0, to: network.to[i] ?? 0, most: network.most[i] ?? 0 };
}

function inPlay(network: Network, strongest: StrongestBounds): InPlay {
  const edges: number[] = [];
  const { count, from, to, most } = network;
  for (let i = 0; i < count; i++)
    if (mayBite(strongest, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0)) edges.push(i);
  const choices = network.choices.filter((choice) =>
    choice.options.every((option) =>
      option.some((bound) => mayBite(strongest, bound.from, bound.to, bound.most)),
    ),
  );
  return { edges, choices };
}

/** Whether a bound may be part of a contradiction. */
function mayBite(strongest: StrongestBounds, from: number, to: number, most: number): boolean {
  const { lower, upper, part, isBad, residue } = strongest;
  if (strongest.spent) return true;
  if (from === 0 && to === 0) return most < 0;
  if (from === 0) return roundedDown(most, residue[to] ?? -1) < (lower[to] ?? -Infinity);
  if (to === 0) return roundedUp(-most, residue[from] ?? -1) > (upper[from] ?? Infinity);
  if (part[from] === part[to] && isBad[part[from] ?? 0] === 1) return true;
  return roundedDown((upper[from] ?? Infinity) + most, residue[to] ?? -1) < (lower[to] ?? -Infinity);
}

function cut(
  network: Network,
  play: InPlay,
  strongest: StrongestBounds,
  groups: Int32Array,
): ConflictComponent[] {
  const pieces = new Map<number, Piece>();
  const pieceOf = (node: number): Piece => {
    const group = groupOf(groups, node);
    const piece = pieces.get(group) ?? {
      network: emptyNetwork(),
      local: new Map([[0, 0]]),
      owners: new Set(),
    };
    pieces.set(group, piece);
    return piece;
  };
  for (const i of play.edges) {
    const edge = edgeAt(network, i);
    const piece = pieceOf(nodeOf(edge));
    const owner = network.owner[i] ?? 0;
    addEdge(piece.network, at(piece, edge.from), at(piece, edge.to), edge.most, owner);
    if (owner >= 0) piece.owners.add(owner);
  }
  for (const choice of play.choices) {
    const first = choice.options[0]?.[0];
    if (!first) continue;
    const piece = pieceOf(nodeOf(first));
    const options = choice.options.map((option) =>
      option.map((bound) => ({ from: at(piece, bound.from), to: at(piece, bound.to), most: bound.most })),
    );
    piece.network.choices.push({ options, owner: choice.owner });
    if (choice.owner >= 0) piece.owners.add(choice.owner);
  }
  for (const residue of network.residues) {
    if (!isTight(strongest, residue.node)) continue;
    const piece = pieceOf(residue.node);
    piece.network.residues.push({ ...residue, node: at(piece, residue.node) });
    if (residue.owner >= 0) piece.owners.add(residue.owner);
  }
  return [...pieces.values()].map(({ network, owners }) => ({
    network,
    owners: [...owners].toSorted((a, b) => a - b),
  }));
}

interface Piece {
  readonly network: Network;
  readonly local: Map<number, number>;
  readonly owners: Set<number>;
}

function at(piece: Piece, node: number): number {
  const known = piece.local.get(node);
  if (known !== undefined) return known;
  const fresh = piece.network.nodes;
  piece.network.nodes += 1;
  piece.local.set(node, fresh);
  return fresh;
}

function isAnyTight({ residues }: Network, strongest: StrongestBounds): boolean {
  return residues.some(({ node }) => isTight(strongest, node));
}

function isTight({ lower, upper, part, isBad, spent }: StrongestBounds, node: number): boolean {
  return spent || isBad[part[node] ?? 0] === 1 || (lower[node] ?? -Infinity) > (upper[node] ?? Infinity);
}
