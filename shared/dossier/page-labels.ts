import type { Anchor } from './block.ts';
import type { Numbering } from './dossier.ts';
import { labelOf } from './labels.ts';

/** A run of pages that belongs to one section. */
export interface Stretch {
  readonly anchor: Anchor;
  readonly pages: number;
  readonly volume: number;
}

/** The numbers a section's pages bore when they were served. */
export interface Served {
  readonly anchor: Anchor;
  readonly first: number;
  readonly last: number;
}

/**
 * The number printed on each page. Counting goes on through the whole, or starts anew in each volume. Where
 * pages were served before and keep their numbers, pages put in between take letters: 41A, 41B.
 */
export function pageLabels(
  stretches: readonly Stretch[],
  numbering: Numbering,
  served: readonly Served[],
): readonly string[] {
  return served.length === 0 ? counted(stretches, numbering) : inserted(stretches, numbering, served);
}

function counted(stretches: readonly Stretch[], numbering: Numbering): readonly string[] {
  let number = numbering.first;
  let before = 0;
  return stretches.flatMap(({ pages, volume }) => {
    if (numbering.perVolume && volume !== before) number = numbering.first;
    before = volume;
    return Array.from({ length: pages }, () => printed(number++, numbering));
  });
}

function inserted(
  stretches: readonly Stretch[],
  numbering: Numbering,
  served: readonly Served[],
): readonly string[] {
  const known = new Map(served.map((each) => [each.anchor, each]));
  const seen = new Map<Anchor, number>();
  const lastServed = stretches.findLastIndex(({ anchor }) => known.has(anchor));
  let next = Math.max(numbering.first, ...served.map(({ last }) => last + 1));
  let number = numbering.first - 1;
  let letters = 0;
  return stretches.flatMap(({ anchor, pages }, index) =>
    Array.from({ length: pages }, () => {
      const range = known.get(anchor);
      const own = (range?.first ?? 0) + (seen.get(anchor) ?? 0);
      seen.set(anchor, (seen.get(anchor) ?? 0) + 1);
      if (range !== undefined && own <= range.last) {
        number = own;
        letters = 0;
        return printed(own, numbering);
      }
      if (index > lastServed) return printed(next++, numbering);
      letters += 1;
      return printed(number, numbering) + labelOf(letters - 1, 'letters');
    }),
  );
}

function printed(number: number, { prefix, digits }: Numbering): string {
  return prefix + String(number).padStart(digits, '0');
}
