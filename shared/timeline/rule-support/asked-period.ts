import type { ProfileId } from '../../domain/case.ts';
import { addMonths, toEpochDay } from '../../dates/day.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { dayAt } from '../model/epoch-day.ts';
import { widestRange } from '../model/when-range.ts';

/**
 * Years before filing for which a form asks homes, work and schools without a gap: Form I-589, part A.III,
 * five years; IMM 5669 (Schedule A), ten. The other forms name no period.
 */
const askedYears: Readonly<Partial<Record<ProfileId, number>>> = {
  'us-eoir': 5,
  'us-uscis': 5,
  'ca-rpd': 10,
};

/** Epoch days from the first to the last that the case's form asks about; null when it names no period. */
export function askedPeriod({
  folio,
  now,
}: TemporalModel): { readonly from: number; readonly to: number } | null {
  const years = askedYears[folio.case.profile];
  const filed = widestRange(folio.case.filed).latest;
  const to = Number.isFinite(filed) ? filed : now;
  const end = dayAt(to);
  if (years === undefined || end === null || Number(end.slice(0, 4)) <= years) return null;
  return { from: toEpochDay(addMonths(end, -12 * years)), to };
}
