import { assertNever } from '../../domain/assert-never.ts';
import type { DateField } from '../../domain/claim.ts';
import { type Day, fromEpochDay, isEpochDay } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { When } from '../../domain/when.ts';
import type { SaidStatement } from '../findings/finding.ts';
import { stableHash } from './hash.ts';
import type { DayRange } from './when-range.ts';

/** A dated field of a record: what statements are about. */
export interface Point {
  readonly record: Id;
  readonly field: DateField;
}

interface Source {
  /** The record that says it. */
  readonly source: Id;
  readonly locator: string;
  readonly quote: string;
  /** The claim's own id, '' for a field of the record. */
  readonly claim: string;
  readonly about: Point;
}

/** One thing somebody said about time. Its place in the model's list owns its part of the network. */
export type Assertion =
  | (Source & {
      readonly kind: 'date';
      readonly when: When;
      /** The days the date allows in any of its readings. */
      readonly range: DayRange;
      /** The ends of that range once more, for the network: it reads nothing else of most dates. */
      readonly first: number;
      readonly last: number;
      /** Whether the range is all there is to it: one reading, and a possible one. */
      readonly isPlain: boolean;
      /** Days from the first of them to the last; Infinity where it is open. */
      readonly width: number;
      /** Whether some of them are likelier than others: the core of an "about". */
      readonly hasCore: boolean;
    })
  /** The day of the week named with a date: said beside the number, so that either can differ alone. */
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
export function assertionId(said: Assertion): string {
  let id = ids.get(said);
  if (id === undefined) ids.set(said, (id = reckonId(said)));
  return id;
}

/** What was said never changes, so its id is reckoned once. */
const ids = new WeakMap<Assertion, string>();

function reckonId(said: Assertion): string {
  const { source, claim, about, quote } = said;
  const place = claim === '' ? `${about.record}.${about.field}` : claim;
  return stableHash(
    [source, place, said.kind, about.record, about.field, quote, contentOf(said)].join('\u0000'),
  );
}

function contentOf(said: Assertion): string {
  switch (said.kind) {
    case 'date':
    case 'weekday':
      return [
        said.when.asGiven,
        said.when.edtf,
        said.when.calendar,
        said.when.certainty,
        String(said.when.settled),
      ].join('\u0001');
    case 'order':
      return [said.than.record, said.than.field, said.min, said.max].join('\u0001');
    case 'length':
      return [said.min, said.max].join('\u0001');
    case 'age':
      return [said.person, said.years].join('\u0001');
    default:
      return assertNever(said);
  }
}

/** A said thing as findings quote it. */
export function quoteAssertion(said: Assertion): SaidStatement {
  const when = said.kind === 'date' ? said.when : null;
  return {
    id: assertionId(said),
    source: said.source,
    locator: said.locator,
    quote: said.quote,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    alternatives: (when?.alternatives ?? []).map(({ earliest, latest }) => ({ earliest, latest })),
    calendar: when?.calendar ?? 'gregory',
    about: isAside(said) ? null : said.about,
  };
}

/** A date that only stands in a text: it is about no field, so it belongs beside its words. */
function isAside({ kind, claim, locator, about }: Assertion): boolean {
  return kind === 'date' && claim === '' && locator !== about.field;
}

/** The day `epochDay` days after 1970-01-01, or null outside the years 0001 to 9999. */
export function dayAt(epochDay: number): Day | null {
  return isEpochDay(epochDay) ? fromEpochDay(epochDay) : null;
}
