import type { ServedBundle } from '../../domain/case.ts';
import type { Anchor } from '../block.ts';
import type { Numbering } from '../dossier.ts';
import { labelBetween } from './printed-number.ts';
import { labelsOfRun } from './served-bundle.ts';

/** A run of pages that belongs to one section. */
export interface PageRun {
  readonly anchor: Anchor;
  readonly pages: number;
  readonly volume: number;
}

/**
 * The number printed on each page. Counting goes on through the whole, or starts anew in each volume. Where
 * pages were served before and keep their numbers, pages put in between take letters: 41A, 41B.
 */
export function pageLabels(
  runs: readonly PageRun[],
  numbering: Numbering,
  served: readonly ServedBundle[],
): readonly string[] {
  return served.length === 0
    ? consecutiveLabels(runs, numbering)
    : labelsWithInsertions(runs, numbering, served);
}

function consecutiveLabels(runs: readonly PageRun[], numbering: Numbering): readonly string[] {
  let number = numbering.first;
  let before = 0;
  return runs.flatMap(({ pages, volume }) => {
    if (numbering.perVolume && volume !== before) number = numbering.first;
    before = volume;
    return Array.from({ length: pages }, () => printed(number++, numbering));
  });
}

function labelsWithInsertions(
  runs: readonly PageRun[],
  numbering: Numbering,
  served: readonly ServedBundle[],
): readonly string[] {
  const kept = keptLabels(runs, served);
  const following = nextKept(kept);
  const taken = new Set(kept.filter((label) => label !== null));
  const lastKept = kept.findLastIndex((label) => label !== null);
  let next = Math.max(numbering.first, ...served.map(({ last }) => last + 1));
  let before = printed(numbering.first - 1, numbering);
  return kept.map((own, index) => {
    if (own !== null) return (before = own);
    if (index > lastKept) return printed(next++, numbering);
    before = labelBetween(before, following[index] ?? null, (label) => taken.has(label));
    taken.add(before);
    return before;
  });
}

/** What each page bore when it was last served; null for a page that is new. */
function keptLabels(runs: readonly PageRun[], served: readonly ServedBundle[]): readonly (string | null)[] {
  const known = new Map<Anchor, string[]>();
  for (const { runs } of served) {
    const now = new Map<Anchor, string[]>();
    for (const run of runs) now.set(run.anchor, [...(now.get(run.anchor) ?? []), ...labelsOfRun(run)]);
    for (const [anchor, labels] of now) known.set(anchor, labels);
  }
  return runs.flatMap(({ anchor, pages }) => {
    const labels = known.get(anchor)?.splice(0, pages) ?? [];
    return Array.from({ length: pages }, (_, index) => labels[index] ?? null);
  });
}

/** The kept label that comes next after each page. */
function nextKept(kept: readonly (string | null)[]): readonly (string | null)[] {
  let next: string | null = null;
  return kept
    .map((_, index) => {
      const found = next;
      next = kept[kept.length - 1 - index] ?? next;
      return found;
    })
    .toReversed();
}

function printed(number: number, { prefix, digits }: Numbering): string {
  return prefix + String(number).padStart(digits, '0');
}
