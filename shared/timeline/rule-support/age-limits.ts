import type { HistoryKind } from '../../domain/history.ts';

/** Youngest age, in whole years, at which a part of life passes without a question. */
export const youngest: Readonly<Partial<Record<HistoryKind, number>>> & { readonly marriage: number } = {
  marriage: 14,
  work: 8,
  school: 2,
  membership: 10,
  military: 12,
};

/** Oldest age in whole years that passes without a question. */
export const oldest = 115;
