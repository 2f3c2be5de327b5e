import type { Finding } from './finding.ts';

/** How one list of findings came out of another. */
export interface FindingsChange {
  /** Findings of the old list that do not stand in the new one as they were. */
  readonly gone: readonly string[];
  /** Findings that are new or say something else, each with its place in the new list, the first first. */
  readonly put: readonly { readonly at: number; readonly finding: Finding }[];
}

/** The findings of a case as a change to an earlier version of them. */
export interface FindingsUpdate extends FindingsChange {
  /** Numbers the findings as they now are, to ask from them later. */
  readonly version: number;
  /** The version that this changes; 0: none, whatever is known. */
  readonly since: number;
}

/** What is to be done to a list of findings to get another; a finding is known by its id. */
export function changeOf(before: readonly Finding[], after: readonly Finding[]): FindingsChange {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const kept = new Set<string>();
  const put: { readonly at: number; readonly finding: Finding }[] = [];
  let last = -1;
  for (const [at, finding] of after.entries()) {
    const place = places.get(finding.id) ?? -1;
    const old = before[place];
    if (old !== undefined && place > last && saysTheSame(old, finding)) {
      last = place;
      kept.add(finding.id);
    } else put.push({ at, finding });
  }
  return { gone: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id), put };
}

/** Does to a list of findings what `changeOf` said; the list itself where there is nothing to do. */
export function withChange(before: readonly Finding[], { gone, put }: FindingsChange): readonly Finding[] {
  if (gone.length + put.length === 0) return before;
  const dropped = new Set(gone);
  const kept = before.filter(({ id }) => !dropped.has(id));
  const after: Finding[] = [];
  let taken = 0;
  for (const { at, finding } of put) {
    const between = kept.slice(taken, taken + at - after.length);
    taken += between.length;
    after.push(...between, finding);
  }
  return [...after, ...kept.slice(taken)];
}

/** Plain data; much of it is the very same where an edit did not touch it. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && saysTheSame(one[name], other[name]))
  );
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
