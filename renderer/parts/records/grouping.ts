import type { Group } from '../../ui/list-layout.ts';

/** A heading that records may stand under. */
export interface Heading {
  readonly id: string;
  readonly label: string;
}

/** Records under their headings: each group in the order it had, the groups in the order of the headings. */
export function underHeadings<R>(
  records: readonly R[],
  headings: readonly Heading[],
  headingOf: (record: R) => string,
): { readonly items: readonly R[]; readonly groups: readonly Group[] } {
  const under = Map.groupBy(records, headingOf);
  const groups = headings
    .map(({ id, label }) => ({ id, label, count: under.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  return { items: groups.flatMap(({ id }) => under.get(id) ?? []), groups };
}
