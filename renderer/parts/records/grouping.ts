import type { Group } from '../../ui/list-layout.ts';

/** A heading that records may stand under. */
export interface Head {
  readonly id: string;
  readonly label: string;
}

/** Records under their headings: each group in the order it had, the groups in the order of the headings. */
export function underHeads<R>(
  records: readonly R[],
  heads: readonly Head[],
  headOf: (record: R) => string,
): { readonly items: readonly R[]; readonly groups: readonly Group[] } {
  const under = Map.groupBy(records, headOf);
  const groups = heads
    .map(({ id, label }) => ({ id, label, count: under.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  return { items: groups.flatMap(({ id }) => under.get(id) ?? []), groups };
}
