/** Disjoint sets of 0 … count − 1 (union–find): each entry leads towards its set's representative. */
export function makeSets(count: number): Int32Array {
  const sets = new Int32Array(count);
  for (let node = 0; node < count; node++) sets[node] = node;
  return sets;
}

/** The representative of a node's set; halves the path to it on the way. */
export function findSet(sets: Int32Array, node: number): number {
  let representative = node;
  while (sets[representative] !== representative) {
    const parent = sets[sets[representative] ?? representative] ?? representative;
    sets[representative] = parent;
    representative = parent;
  }
  return representative;
}

/** Makes one set of the sets of two nodes. */
export function uniteSets(sets: Int32Array, a: number, b: number): void {
  sets[findSet(sets, a)] = findSet(sets, b);
}
