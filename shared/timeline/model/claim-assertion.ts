import { assertNever } from '../../assert-never.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { Assertion } from './assertion.ts';
import { dateConstraintOf } from './date-constraint.ts';
import { daysApart } from './days-apart.ts';

type ClaimOf<K extends Claim['claim']> = Extract<Claim, { claim: K }>;

/** Which record makes a claim, where in it, and the claim's id. */
export type ClaimSource = Pick<Assertion, 'source' | 'locator' | 'claim'>;

/** The assertion that a claim makes; `histories` tells whether a length is a history's or an incident's. */
export function assertionOfClaim(source: ClaimSource, claim: Claim, histories: ReadonlySet<Id>): Assertion {
  switch (claim.claim) {
    case 'date':
      return {
        kind: 'date',
        ...source,
        quote: claim.quote || claim.when.asGiven,
        about: claim.about,
        ...dateConstraintOf(claim.when),
      };
    case 'order':
      return {
        kind: 'order',
        ...source,
        quote: claim.quote,
        about: claim.about,
        than: claim.than,
        ...gapOf(claim),
      };
    case 'length':
      return lengthOf(source, claim, histories.has(claim.about));
    case 'age':
      return {
        kind: 'age',
        ...source,
        quote: claim.quote,
        about: claim.about,
        person: claim.person,
        years: claim.years,
      };
    default:
      return assertNever(claim);
  }
}

function lengthOf(source: ClaimSource, claim: ClaimOf<'length'>, isHistory: boolean): Assertion {
  return {
    kind: 'length',
    ...source,
    quote: claim.quote || claim.length.asGiven,
    about: { record: claim.about, field: isHistory ? 'from' : 'when' },
    until: { record: claim.about, field: isHistory ? 'to' : 'until' },
    ...daysApart(claim.length),
  };
}

/** "Before" and "after" allow the same day; a gap in words sets how far apart. */
function gapOf(claim: ClaimOf<'order'>): { min: number | null; max: number | null } {
  const min = claim.gap?.minDays ?? null;
  const max = claim.gap?.maxDays ?? null;
  switch (claim.relation) {
    case 'same-day':
      return { min: 0, max: 0 };
    case 'after':
      return { min: min ?? 0, max };
    case 'before':
      return { min: max === null ? null : -max, max: min === null ? 0 : -min };
    default:
      return assertNever(claim.relation);
  }
}
