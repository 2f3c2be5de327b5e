/** A union–find over 0 … count − 1: each entry leads towards its group's head. */
export function makeGroups(count: number): Int32Array {
  const groups = new Int32Array(count);
  for (let node = 0; node < count; node++) groups[node] = node;
  return groups;
}

/** The head of a node's group; the way there is shortened as it is walked. */
export function groupOf(groups: Int32Array, node: number): number {
  let head = node;
  while (groups[head] !== head) {
    const up = groups[groups[head] ?? head] ?? head;
    groups[head] = up;
    head = up;
  }
  return head;
}

/** Makes one group of two. */
export function joinGroups(groups: Int32Array, a: number, b: number): void {
  groups[groupOf(groups, a)] = groupOf(groups, b);
}
