import type { ServedBundle } from '../../domain/case.ts';
import type { Id } from '../../domain/id.ts';
import type { Profile } from '../../profiles/profile.ts';
import { nthLabel } from '../numbering/nth-label.ts';

type Style = Profile['exhibits']['labels'];

/**
 * What each exhibit is called. Those served before keep their labels; one put in among them is called after
 * the one before it (C1, C2), one put in behind them all takes the next letter or number.
 */
export function exhibitLabels(
  documents: readonly Id[],
  style: Style,
  served: readonly ServedBundle[],
): readonly string[] {
  const known = new Map(
    served.flatMap(({ exhibits }) => exhibits.map((each) => [each.document, each.label])),
  );
  const taken = new Set(known.values());
  const lastKept = documents.findLastIndex((document) => known.has(document));
  let next = 0;
  let before = '';
  const unused = (make: (count: number) => string): string => {
    for (let count = 1; ; count += 1) {
      const label = make(count);
      if (!taken.has(label)) return label;
    }
  };
  return documents.map((document, index) => {
    const own = known.get(document);
    if (own !== undefined) return (before = own);
    const isInside = index < lastKept;
    const label = isInside
      ? unused((count) => insideLabel(before, count, style))
      : unused(() => nthLabel(next++, style));
    taken.add(label);
    return label;
  });
}

/** C1 after C; 3A after 3. */
function insideLabel(before: string, count: number, style: Style): string {
  if (before === '') return style === 'letters' ? `0${nthLabel(count - 1, 'letters')}` : `0.${count}`;
  return style === 'letters' ? `${before}${count}` : before + nthLabel(count - 1, 'letters');
}
