import { assertNever } from '../../assert-never.ts';
import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { When } from '../../dates/when.ts';
import type { DateConstraint } from './date-constraint.ts';
import { stableHash } from './hash.ts';

/** A time point: a dated field of a record, which assertions are about. */
export interface Point {
  readonly record: Id;
  readonly field: DateField;
}

interface Source {
  /** The record that asserts it. */
  readonly source: Id;
  readonly locator: string;
  readonly quote: string;
  /** The claim's own id, '' for a field of the record. */
  readonly claim: string;
  readonly about: Point;
}

/** One thing a record asserts about time. Its place in the model's list owns its constraints in the network. */
export type Assertion =
  | (Source & DateConstraint & { readonly kind: 'date' })
  /** The weekday named with a date: an assertion beside the day's, so that either can be in conflict alone. */
  | (Source & { readonly kind: 'weekday'; readonly when: When })
  | (Source & {
      readonly kind: 'order';
      /** `min ≤ about − than ≤ max`, in days. */
      readonly than: Point;
      readonly min: number | null;
      readonly max: number | null;
    })
  | (Source & {
      readonly kind: 'length';
      readonly until: Point;
      readonly min: number | null;
      readonly max: number | null;
    })
  | (Source & { readonly kind: 'age'; readonly person: Id; readonly years: number });

export type DateAssertion = Extract<Assertion, { kind: 'date' }>;
export type OrderAssertion = Extract<Assertion, { kind: 'order' }>;

/** Stable while the words, their source and what they are about stay the same. */
export function assertionId(assertion: Assertion): string {
  let id = ids.get(assertion);
  if (id === undefined) ids.set(assertion, (id = computeId(assertion)));
  return id;
}

/** Assertions never change, so each id is computed once. */
const ids = new WeakMap<Assertion, string>();

function computeId(assertion: Assertion): string {
  const { source, claim, about, quote } = assertion;
  const place = claim === '' ? `${about.record}.${about.field}` : claim;
  return stableHash(
    [source, place, assertion.kind, about.record, about.field, quote, contentOf(assertion)].join('\u0000'),
  );
}

function contentOf(assertion: Assertion): string {
  switch (assertion.kind) {
    case 'date':
    case 'weekday':
      return [
        assertion.when.asGiven,
        assertion.when.edtf,
        assertion.when.calendar,
        assertion.when.certainty,
        String(assertion.when.settled),
      ].join('\u0001');
    case 'order':
      return [assertion.than.record, assertion.than.field, assertion.min, assertion.max].join('\u0001');
    case 'length':
      return [assertion.min, assertion.max].join('\u0001');
    case 'age':
      return [assertion.person, assertion.years].join('\u0001');
    default:
      return assertNever(assertion);
  }
}
