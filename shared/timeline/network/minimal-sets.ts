/** Leaves out every set that holds another one whole. No two of the sets may be the same. */
export function minimalSetsOf<S extends { readonly statements: readonly number[] }>(sets: readonly S[]): S[] {
  const bySize = sets.toSorted((a, b) => a.statements.length - b.statements.length);
  const largest = bySize.at(-1)?.statements.length ?? 0;
  if (bySize[0]?.statements.length === largest) return bySize;
  const uses = usesOf(sets);
  /** Sets kept so far, each listed under the member that the fewest sets have. */
  const listed = new Map<number, (readonly number[])[]>();
  let hasEmpty = false;
  return bySize.filter(({ statements }) => {
    if (hasEmpty) return false;
    const members = new Set(statements);
    for (const member of members)
      if (listed.get(member)?.some((less) => less.every((each) => members.has(each)))) return false;
    hasEmpty = members.size === 0;
    const rarest = statements.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
    if (rarest !== undefined && members.size < largest) {
      const list = listed.get(rarest);
      if (list) list.push(statements);
      else listed.set(rarest, [statements]);
    }
    return true;
  });
}

function usesOf(sets: readonly { readonly statements: readonly number[] }[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { statements } of sets)
    for (const member of statements) uses.set(member, (uses.get(member) ?? 0) + 1);
  return uses;
}
