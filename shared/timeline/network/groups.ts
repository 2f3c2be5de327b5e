/** A union–find over 0 … count − 1: each entry leads towards its group's head. */
export function makeGroups(count: number): Int32Array {
  const groups = new Int32Array(count);
  for (let node = 0; node < count; node++) groups[node] = node;
  return groups;
}

export function groupOf(groups: Int32Array, node: number): number {
  let head = node;
  while (groups[head] !== head) {
    const up = groups[groups[head] ?? head] ?? head;
    groups[head] = up;
    head = up;
  }
  return head;
}

export function joinGroups(groups: Int32Array, a: number, b: number): void {
  groups[groupOf(groups, a)] = groupOf(groups, b);
}
