import { on, type Parts } from '../make-folio.ts';

/** The incident that most cases are about. */
export const arrest = { id: 'arrest', kind: 'arrest' as const, title: 'Arrest', when: on('2019-03-12') };
/** A place in a country. */
export const place = (id: string, country: string, name = id) => ({ id, name, country });
/** Places in three countries. */
export const tehran = place('tehran', 'Iran', 'Tehran');
export const istanbul = place('istanbul', 'Türkiye', 'Istanbul');
export const newYork = place('newyork', 'United States', 'New York');

/** A claim that dates the arrest. */
export const dateClaim = (when: string, id = 'c1', quote = '') => ({
  claim: 'date' as const,
  id,
  quote,
  about: { record: 'arrest', field: 'when' as const },
  when: on(when),
});
/** A document that dates the arrest. */
export const paper = (when: string, more: object = {}) => ({
  id: 'paper',
  claims: [dateClaim(when)],
  ...more,
});
/** A claim that the release came after another incident, by so many days where a gap is given. */
export const afterClaim = (than: string, gap: object | null = null) => ({
  claim: 'order' as const,
  id: 'o1',
  quote: 'after that',
  about: { record: 'release', field: 'when' as const },
  relation: 'after' as const,
  than: { record: than, field: 'when' as const },
  gap: gap as null,
});
/** A length in days; its bounds are read from the words. */
export const length = (min: number, max = min) => ({
  asGiven: min === max ? `${min} days` : `${min} to ${max} days`,
});
/** The release on a day, with a claim about it. */
export const release = (when: string, claim: ReturnType<typeof afterClaim>) => ({
  id: 'release',
  when: on(when),
  claims: [claim],
});
/** The applicant, with more fields. */
export const me = (more: object) => ({ people: [{ id: 'me', name: 'Sara', ...more }] });
/** A case for a United States court, with more fields. */
export const us = (more: object = {}) => ({
  case: { id: 'case', applicant: 'me', profile: 'us-eoir' as const, ...more },
});
/** A border crossing. */
export const entry = (id: string, from: string, at: string, direction: 'in' | 'out' = 'in') => ({
  id,
  kind: 'entry' as const,
  from: on(from),
  place: at,
  direction,
});
/** A residence from one date to another. */
export const home = (id: string, from: string, to: string, at = 'tehran') => ({
  id,
  kind: 'residence' as const,
  from: on(from),
  to: on(to),
  place: at,
});
/** A statement that mentions the arrest. */
export const statement = (kind: 'declaration' | 'letter', signed: string | null, text = '') => ({
  id: 'statement',
  kind,
  declarant: null,
  signed: signed === null ? null : on(signed),
  paragraphs: [{ id: 'p1', text, refs: [{ to: 'arrest' }] }],
});
/** A document whose words date the arrest, which has no other date. */
export const datedByQuote = (when: string, quote: string) => ({
  incidents: [{ ...arrest, when: null }],
  documents: [{ id: 'paper', claims: [dateClaim(when, 'c1', quote)] }],
});
/** One incident with an account in English. */
export const withAccount = (account: string): Parts => ({
  case: { id: 'case', language: 'en' },
  incidents: [{ id: 'x', account }],
});
/** The arrest as dated by its record and by a document. */
export const twoSources = (one: string, other: string): Parts => ({
  incidents: [{ ...arrest, when: on(one) }],
  documents: [paper(other)],
});
