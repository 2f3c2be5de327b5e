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
import { widestRange } from './when-range.ts';
import { addSaid } from './add-said.ts';

/** A background rule as it was put to the network: which check made it, and about which points. */
export interface Assumed {
  readonly check: string;
  readonly points: readonly Point[];
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
  /** Positions in `said` of what is said about a node. */
  saidOf(node: number): readonly number[];
  /** The days that statements give for a node, in days since 1970-01-01: a rough idea of when. */
  boundsOf(node: number): readonly number[];
}

/** What a rule may add to the network: never part of a conflict, but always part of the reasoning. */
export interface Background {
  readonly story: Story;
  /** `min ≤ to − from ≤ max` in days, if something is said about both. */
  between(check: string, from: Point, to: Point, min: number | null, max: number | null): void;
  /** The point lies on or between two epoch days, null = open. */
  within(check: string, point: Point, earliest: number | null, latest: number | null): void;
  /** Two stays, each from a point to a point, that may touch on a day but not overlap. */
  apart(check: string, a: readonly [Point, Point], b: readonly [Point, Point]): void;
}

/** The node of each dated field of a record, at the field's place; −1 where nothing is said. */
type NodesOfRecord = number[];

const fields = dateFieldSchema.options;
const noNodes: NodesOfRecord = fields.map(() => -1);
// The schema's own list of fields makes the keys.
const place = Object.fromEntries(fields.map((field, i) => [field, i])) as Record<DateField, number>;

/** Reads the case into a network of what is said. Rules add the background afterwards. */
export function tellStory(folio: Folio, today: Day): { story: Story; background: Background } {
  const network = emptyNetwork();
  const nodes = new Map<Id, NodesOfRecord>();
  const about: number[][] = [[]];
  const assumed: Assumed[] = [];
  const nodeFor = ({ record, field }: Point): number => {
    let fields = nodes.get(record);
    if (!fields) nodes.set(record, (fields = noNodes.slice()));
    let node = fields[place[field]] ?? -1;
    if (node === -1) {
      node = fields[place[field]] = addNode(network);
      about.push([]);
    }
    return node;
  };
  const nodeOf = (record: Id, field: DateField): number => nodes.get(record)?.[place[field]] ?? -1;
  const said = knownOnly(gatherSaid(folio), folio);
  for (const [owner, each] of said.entries())
    for (const node of addSaid(network, each, owner, nodeFor)) about[node]?.push(owner);
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
    saidOf: (node) => about[node] ?? [],
    boundsOf: (node) => (about[node] ?? []).flatMap((owner) => daysOf(said[owner])),
  };
  return { story, background: backgroundOf(story, assumed) };
}

function daysOf(said: Said | undefined): number[] {
  if (said?.kind !== 'date') return [];
  const { earliest, latest } = widestRange(said.when);
  return [earliest, latest];
}

/** Leaves out what is said about records that are not in the case. */
function knownOnly(said: readonly Said[], folio: Folio): Said[] {
  const known = new Set<Id>([folio.case.id]);
  for (const list of [folio.incidents, folio.histories, folio.documents, folio.people, folio.statements])
    for (const record of list) known.add(record.id);
  return said.filter(
    (each) =>
      each.claim === '' ||
      (known.has(each.about.record) &&
        (each.kind !== 'order' || known.has(each.than.record)) &&
        (each.kind !== 'age' || known.has(each.person))),
  );
}

function backgroundOf(story: Story, assumed: Assumed[]): Background {
  const { network } = story;
  const nodeOf = (point: Point): number => story.nodeOf(point.record, point.field);
  const owner = (check: string, points: readonly Point[]): number =>
    ownerOfRule(assumed.push({ check, points }) - 1);
  return {
    story,
    between(check, from, to, min, max) {
      const a = nodeOf(from);
      const b = nodeOf(to);
      if (a >= 0 && b >= 0) addBetween(network, a, b, min, max, owner(check, [from, to]));
    },
    within(check, point, earliest, latest) {
      const node = nodeOf(point);
      if (node >= 0) addBetween(network, 0, node, earliest, latest, owner(check, [point]));
    },
    apart(check, a, b) {
      const [aStart, aEnd, bStart, bEnd] = [...a, ...b].map(nodeOf);
      if (aStart === undefined || aEnd === undefined || bStart === undefined || bEnd === undefined) return;
      if (Math.min(aStart, aEnd, bStart, bEnd) < 0) return;
      const options = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.choices.push({ options, owner: owner(check, [...a, ...b]) });
    },
  };
}
