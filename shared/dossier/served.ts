import type { ExportReport } from '../contract.ts';
import type { Served } from './page-labels.ts';

/** What to remember of an export that was served, so that later exports can keep its numbers. */
export function servedOf({ parts, pages }: ExportReport): readonly Served[] {
  return parts.flatMap(({ anchor, firstPage, lastPage }): readonly Served[] => {
    const first = numberOf(pages[firstPage - 1]?.label);
    const last = numberOf(pages[lastPage - 1]?.label);
    return anchor === undefined || first === null || last === null ? [] : [{ anchor, first, last }];
  });
}

/** The number in a label such as `ABC-0041`; null for one with a letter behind it. */
function numberOf(label: string | undefined): number | null {
  const digits = /(\d+)$/.exec(label ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
