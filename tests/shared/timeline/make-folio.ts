import { type Folio, folioSchema } from '../../../shared/domain/case.ts';
import { daySchema, type Day } from '../../../shared/domain/day.ts';
import type { Finding } from '../../../shared/timeline/finding.ts';
import { checkTimeline } from '../../../shared/timeline/check.ts';
import type { z } from 'zod';

/** A case with an applicant, and whatever else a test needs. */
export function makeFolio(parts: Partial<z.input<typeof folioSchema>>): Folio {
  return folioSchema.parse({
    case: { id: 'case', applicant: 'me' },
    people: [{ id: 'me', name: 'Sara', roles: ['applicant'] }],
    ...parts,
  });
}

export const today: Day = daySchema.parse('2024-06-01');

/** The findings of a case on 1 June 2024. */
export function findingsIn(parts: Partial<z.input<typeof folioSchema>>): Finding[] {
  return checkTimeline(makeFolio(parts), today);
}

/** Names of the checks that found something, errors and warnings only. */
export function problemsIn(parts: Partial<z.input<typeof folioSchema>>): string[] {
  return findingsIn(parts)
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => finding.check);
}

/** A date as given. */
export function on(asGiven: string): { asGiven: string } {
  return { asGiven };
}
