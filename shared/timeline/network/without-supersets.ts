/** Leaves out every set that contains another one, so that the minimal ones stay. No two may be the same. */
export function withoutSupersets<S extends { readonly assertions: readonly number[] }>(
  sets: readonly S[],
): S[] {
  const bySize = sets.toSorted((a, b) => a.assertions.length - b.assertions.length);
  const largest = bySize.at(-1)?.assertions.length ?? 0;
  if (bySize[0]?.assertions.length === largest) return bySize;
  const uses = usesOf(sets);
  /** Sets kept so far, each listed under the member that the fewest sets have. */
  const listed = new Map<number, (readonly number[])[]>();
  let hasEmpty = false;
  return bySize.filter(({ assertions }) => {
    if (hasEmpty) return false;
    const members = new Set(assertions);
    for (const member of members)
      if (listed.get(member)?.some((less) => less.every((each) => members.has(each)))) return false;
    hasEmpty = members.size === 0;
    const rarest = assertions.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
    if (rarest !== undefined && members.size < largest) {
      const list = listed.get(rarest);
      if (list) list.push(assertions);
      else listed.set(rarest, [assertions]);
    }
    return true;
  });
}

function usesOf(sets: readonly { readonly assertions: readonly number[] }[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { assertions } of sets)
    for (const member of assertions) uses.set(member, (uses.get(member) ?? 0) + 1);
  return uses;
}
