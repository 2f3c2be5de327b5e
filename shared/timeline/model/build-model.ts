import type { Folio } from '../../domain/case.ts';
import { type Day, toEpochDay } from '../../dates/day.ts';
import type { Id } from '../../domain/id.ts';
import { type Background, backgroundOf } from './background.ts';
import {
  type BackgroundRule,
  backgroundRulesIn,
  type BackgroundRules,
  noBackgroundRules,
} from './background-rules.ts';
import { nodeAt, ownersByNode, type Points, pointsOf, recordAt } from './points.ts';
import { updatedPoints } from './update-points.ts';
import { type RecordIndex, recordIndexOf } from './record-index.ts';
import type { Assertion } from './assertion.ts';
import type { TemporalModel } from './temporal-model.ts';

/** A model with what it was built from, so that the one after an edit can be built from it. */
export interface BuiltModel {
  readonly model: TemporalModel;
  readonly points: Points;
  readonly rules: BackgroundRules;
  /** For the checks to add rules to; null when those added before still stand. */
  readonly background: Background | null;
}

/**
 * Reads the case into a network of assertions; the checks add their background rules afterwards. The model
 * before an edit spares reading what the edit left as it was.
 */
export function buildModel(folio: Folio, today: Day, before: BuiltModel | null = null): BuiltModel {
  const index = recordIndexOf(folio, before?.points.index ?? null);
  if (before && canUpdate(before, folio, today)) {
    const points = updatedPoints(before.points, index, folio);
    const { rules } = before;
    if (points) return { model: modelOf(folio, today, points, rules), points, rules, background: null };
  }
  const points = pointsOf(folio, index);
  const rules = noBackgroundRules();
  const model = modelOf(folio, today, points, rules);
  return { model, points, rules, background: backgroundOf(model, points.network, rules) };
}

function canUpdate({ model, rules }: BuiltModel, folio: Folio, today: Day): boolean {
  return (
    model.today === today &&
    model.folio.case === folio.case &&
    model.folio.places === folio.places &&
    !rules.byDays
  );
}

function modelOf(folio: Folio, today: Day, points: Points, rules: BackgroundRules): TemporalModel {
  const { index, recordAssertions, assertions, dates, orders, network } = points;
  let owners: ((node: number) => readonly number[]) | null = null;
  let ruleOf: ((rule: number) => BackgroundRule | undefined) | null = null;
  const ownersAt = (node: number): readonly number[] => {
    owners ??= ownersByNode(points);
    return node < 0 ? [] : owners(node);
  };
  const record = (id: Id): RecordIndex['records'][number] => index.records[index.rowOf(id)] ?? null;
  return {
    folio,
    today,
    now: toEpochDay(today),
    index,
    recordAssertions,
    assertions,
    dates,
    orders,
    network,
    people: new Map(folio.people.map((person) => [person.id, person])),
    places: new Map(folio.places.map((place) => [place.id, place])),
    incident(id) {
      const found = record(id);
      return found?.record === 'incident' ? found : null;
    },
    document(id) {
      const found = record(id);
      return found?.record === 'document' ? found : null;
    },
    backgroundRule(rule) {
      ruleOf ??= backgroundRulesIn(rules, network);
      return ruleOf(rule);
    },
    nodeOf: (id, field) => nodeAt(points, id, field),
    recordOf: (node) => recordAt(points, node),
    ownersAt,
    isDated: (node) => points.isDated[node] === 1,
    isAssertedTwice: (node) => (points.times[node] ?? 0) > 1,
    eachDate(visit) {
      for (let i = 0; i < dates.length; i++) {
        const each = dates[i];
        if (each) visit(each, points.dateNodes[i] ?? 0);
      }
    },
    boundsOf(node) {
      rules.byDays = true;
      return ownersAt(node).flatMap((owner) => daysOf(assertions[owner]));
    },
  };
}

function daysOf(assertion: Assertion | undefined): number[] {
  return assertion?.kind === 'date' ? [assertion.range.earliest, assertion.range.latest] : [];
}
