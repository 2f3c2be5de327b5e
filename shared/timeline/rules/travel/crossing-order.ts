import type { History } from '../../../domain/history.ts';
import type { Id } from '../../../domain/id.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { isBounded, widestRange } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';

/**
 * Two entries into one country, and nothing that could be the way out between them.
 *
 * For the applicant: to enter twice you must have left in between. Perhaps a journey is missing, or the
 * second entry was into another country.
 */
export const crossingOrder: Rule = {
  check: 'crossing-order',
  severity: 'warning',
  find: findDoubleEntries,
};

interface Crossing {
  readonly history: History;
  readonly country: string;
  readonly earliest: number;
  readonly latest: number;
}

function findDoubleEntries(model: TemporalModel): Finding[] {
  const { folio } = model;
  const travels = folio.histories.filter(
    ({ kind, planned }) => (kind === 'entry' || kind === 'travel') && !planned,
  );
  const byPerson = Map.groupBy(travels, ({ person }) => person ?? folio.case.applicant ?? '');
  return [...byPerson.values()].flatMap((own) => doubleEntries(own, model));
}

function doubleEntries(travels: readonly History[], model: TemporalModel): Finding[] {
  const crossings = travels.map((history): Crossing => {
    const { earliest, latest } = widestRange(history.from);
    return { history, country: countryOf(history.place, model), earliest, latest };
  });
  if (crossings.some((crossing) => !isBounded(crossing))) return [];
  const entries = crossings.filter(({ history, country }) => isEntry(history) && country !== '');
  return [...Map.groupBy(entries, ({ country }) => country).values()].flatMap((same) => {
    const ordered = same.toSorted((a, b) => a.earliest - b.earliest);
    return ordered.flatMap((second, i) => {
      const first = ordered[i - 1];
      if (!first || first.latest >= second.earliest || mayHaveLeft(crossings, first, second)) return [];
      const assertions = [first, second].flatMap(({ history }) => datesOfPoint(model, history.id, 'from'));
      const records: Id[] = [first.history.id, second.history.id];
      return [
        createFinding('crossing-order', 'warning', {
          assertions,
          records,
          facts: { country: placeName(second, model) },
        }),
      ];
    });
  });
}

function isEntry(history: History): boolean {
  return history.direction === 'in' || (history.kind === 'entry' && history.direction === null);
}

/** Any other crossing that could lie between the two is taken for the way out. */
function mayHaveLeft(crossings: readonly Crossing[], first: Crossing, second: Crossing): boolean {
  return crossings.some(
    (other) =>
      other !== first &&
      other !== second &&
      (!isEntry(other.history) || other.country !== first.country) &&
      other.latest >= first.earliest &&
      other.earliest <= second.latest,
  );
}

function countryOf(place: Id | null, model: TemporalModel): string {
  let at = place ? model.places.get(place) : undefined;
  for (let depth = 0; at && depth < 20; depth++) {
    if (at.country !== '') return at.country.trim().toLowerCase();
    at = at.within ? model.places.get(at.within) : undefined;
  }
  return '';
}

function placeName({ history }: Crossing, model: TemporalModel): string {
  const place = history.place ? model.places.get(history.place) : undefined;
  return place?.country || place?.name || '';
}
