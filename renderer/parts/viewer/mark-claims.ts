import type { Claim } from '../../../shared/domain/claim.ts';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { When } from '../../../shared/dates/when.ts';

type Claims = Document['claims'];

/** A date said in a box goes with the incident the box shows, and away with it. */
export function claimsAbout(claims: Claims, id: Id, record: Id | null): Claims {
  return claims.flatMap((claim) => {
    if (claim.id !== id || claim.claim !== 'date') return [claim];
    return record === null ? [] : [{ ...claim, about: { ...claim.about, record } }];
  });
}

/** The document's claims with the date said in a box; null: it says none. */
export function withDate(claims: Claims, id: Id, record: Id, when: When | null, page: number): Claims {
  const others = claims.filter((claim) => claim.id !== id);
  if (when === null) return others;
  const said: Claim = {
    claim: 'date',
    id,
    quote: when.asGiven,
    page,
    about: { record, field: 'when' },
    when,
  };
  return [...others, said];
}
