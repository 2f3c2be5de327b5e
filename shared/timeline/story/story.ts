import type { Folio } from '../../domain/case.ts';
import { type DateField, dateFieldSchema } from '../../domain/claim.ts';
import { type Day, toEpochDay } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Person } from '../../domain/person.ts';
import type { Place } from '../../domain/place.ts';
import {
  addBetween,
  addNode,
  boundsBetween,
  emptyNetwork,
  type Network,
  ownerOfRule,
} from '../network/network.ts';
import { gatherSaid } from './gather.ts';
import type { Point, Said } from './said.ts';
import { addSaid } from './add-said.ts';

/** A background rule as it was put to the network: which check made it, and about which nodes. */
export interface Assumed {
  readonly check: string;
  /** The nodes it is about; 0 where there is no second. */
  readonly from: number;
  readonly to: number;
}

/** The case as the checker sees it: what is said, about which points, and the network it makes. */
export interface Story {
  readonly folio: Folio;
  readonly today: Day;
  /** `today` in days since 1970-01-01. */
  readonly now: number;
  readonly said: readonly Said[];
  readonly network: Network;
  readonly assumed: readonly Assumed[];
  readonly people: ReadonlyMap<Id, Person>;
  readonly places: ReadonlyMap<Id, Place>;
  /** The node of a point, or −1 when nothing is said about it. */
  nodeOf(record: Id, field: DateField): number;
  /** The record that a node's day belongs to; null for the epoch. */
  recordOf(node: number): Id | null;
  /** Positions in `said` of what is said about a node. */
  saidOf(node: number): readonly number[];
  /** The days that statements give for a node, in days since 1970-01-01: a rough idea of when. */
  boundsOf(node: number): readonly number[];
}

/**
 * What a rule may add to the network: never part of a conflict, but always part of the reasoning.
 * Days are named by their nodes; with a node of −1, of which nothing is said, nothing is added.
 */
export interface Background {
  readonly story: Story;
  /** `min ≤ to − from ≤ max` in days. */
  between(check: string, from: number, to: number, min: number | null, max: number | null): void;
  /** The day lies on or between two epoch days, null = open. */
  within(check: string, node: number, earliest: number | null, latest: number | null): void;
  /** Two stays, each from a day to a day, that may touch on a day but not overlap. */
  apart(check: string, a: readonly [number, number], b: readonly [number, number]): void;
}

const fields = dateFieldSchema.options;
// The schema's own list of fields makes the keys.
const place = Object.fromEntries(fields.map((field, i) => [field, i])) as Record<DateField, number>;

/** Reads the case into a network of what is said. Rules add the background afterwards. */
export function tellStory(folio: Folio, today: Day): { story: Story; background: Background } {
  const network = emptyNetwork();
  const rows = rowsOf(folio);
  /** A row for each record, with the node of each of its dated fields; −1 where nothing is said. */
  const nodes = new Int32Array(rows.size * fields.length).fill(-1);
  const slotOf = slotsIn(rows);
  const about: number[][] = [[]];
  const records: (Id | null)[] = [null];
  const assumed: Assumed[] = [];
  const nodeFor = ({ record, field }: Point, owner: number): number => {
    const slot = slotOf(record, field);
    const known = nodes[slot] ?? -1;
    if (known >= 0) {
      about[known]?.push(owner);
      return known;
    }
    const node = (nodes[slot] = addNode(network));
    about.push([owner]);
    records.push(record);
    return node;
  };
  const nodeOf = (record: Id, field: DateField): number => nodes[slotOf(record, field)] ?? -1;
  const said = gatherSaid(folio).filter((each) => isKnown(each, rows));
  for (let owner = 0; owner < said.length; owner++) {
    const each = said[owner];
    if (each) addSaid(network, each, owner, nodeFor);
  }
  const story: Story = {
    folio,
    today,
    now: toEpochDay(today),
    said,
    network,
    assumed,
    nodeOf,
    people: new Map(folio.people.map((person) => [person.id, person])),
    places: new Map(folio.places.map((place) => [place.id, place])),
    recordOf: (node) => records[node] ?? null,
    saidOf: (node) => about[node] ?? [],
    boundsOf: (node) => (about[node] ?? []).flatMap((owner) => daysOf(said[owner])),
  };
  return { story, background: backgroundOf(story, assumed) };
}

function daysOf(said: Said | undefined): number[] {
  if (said?.kind !== 'date') return [];
  return [said.range.earliest, said.range.latest];
}

/** Every record that may be spoken of, numbered. */
function rowsOf(folio: Folio): Map<Id, number> {
  const rows = new Map<Id, number>([[folio.case.id, 0]]);
  for (const list of [folio.incidents, folio.histories, folio.documents, folio.people, folio.statements])
    for (const { id } of list) if (!rows.has(id)) rows.set(id, rows.size);
  return rows;
}

/** Where a field's node stands, −1 for an unknown record; one record is often asked for twice running. */
function slotsIn(rows: ReadonlyMap<Id, number>): (record: Id, field: DateField) => number {
  let last: Id | null = null;
  let row = -1;
  return (record, field) => {
    if (record !== last) {
      row = rows.get(record) ?? -1;
      last = record;
    }
    return row < 0 ? -1 : row * fields.length + place[field];
  };
}

/** Whether it speaks only of records that are in the case. */
function isKnown(said: Said, records: ReadonlyMap<Id, unknown>): boolean {
  return (
    said.claim === '' ||
    (records.has(said.about.record) &&
      (said.kind !== 'order' || records.has(said.than.record)) &&
      (said.kind !== 'age' || records.has(said.person)))
  );
}

function backgroundOf(story: Story, assumed: Assumed[]): Background {
  const { network } = story;
  const owner = (check: string, from: number, to: number): number =>
    ownerOfRule(assumed.push({ check, from, to }) - 1);
  return {
    story,
    between(check, from, to, min, max) {
      if (from >= 0 && to >= 0) addBetween(network, from, to, min, max, owner(check, from, to));
    },
    within(check, node, earliest, latest) {
      if (node >= 0) addBetween(network, 0, node, earliest, latest, owner(check, node, 0));
    },
    apart(check, [aStart, aEnd], [bStart, bEnd]) {
      if (Math.min(aStart, aEnd, bStart, bEnd) < 0) return;
      const options = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.choices.push({ options, owner: owner(check, aStart, bStart) });
    },
  };
}
