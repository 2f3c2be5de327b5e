import type { Folio } from '../../domain/case.ts';
import type { DateField } from '../../domain/claim.ts';
import type { Day } from '../../dates/day.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Person } from '../../domain/person.ts';
import type { Place } from '../../domain/place.ts';
import type { Network } from '../network/network.ts';
import type { Assertion, DateAssertion, OrderAssertion } from './assertion.ts';
import type { BackgroundRule } from './background-rules.ts';
import type { RecordAssertions } from './record-assertions.ts';
import type { RecordIndex } from './record-index.ts';

/** The case as the checker sees it: the assertions, the points they are about, and the network they make. */
export interface TemporalModel {
  readonly folio: Folio;
  readonly today: Day;
  /** `today` in days since 1970-01-01. */
  readonly now: number;
  readonly index: RecordIndex;
  readonly recordAssertions: readonly RecordAssertions[];
  readonly assertions: readonly Assertion[];
  /** The dates among the assertions. */
  readonly dates: readonly DateAssertion[];
  /** The orders among the assertions: before, after, and so many days apart. */
  readonly orders: readonly OrderAssertion[];
  readonly network: Network;
  readonly people: ReadonlyMap<Id, Person>;
  readonly places: ReadonlyMap<Id, Place>;
  incident(record: Id): Incident | null;
  document(record: Id): Document | null;
  /** The background rule of that number. */
  backgroundRule(rule: number): BackgroundRule | undefined;
  /** The node of a point, or −1 when no assertion is about it. */
  nodeOf(record: Id, field: DateField): number;
  /** The record that a node's day belongs to; null for the epoch. */
  recordOf(node: number): Id | null;
  /** The owners of the assertions about a node: their positions in `assertions`. */
  ownersAt(node: number): readonly number[];
  /** Whether a date with a known end is asserted of a node. */
  isDated(node: number): boolean;
  /** Whether more than one assertion is about a node. */
  isAssertedTwice(node: number): boolean;
  /** Visits every date with the node it is about. */
  eachDate(visit: (assertion: DateAssertion, node: number) => void): void;
  /** First and last days of the dates asserted of a node, in days since 1970-01-01: rough bounds. */
  boundsOf(node: number): readonly number[];
}
