import { isDay, toEpochDay } from '../../../dates/day.ts';
import type { Document } from '../../../domain/document.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { DateAssertion } from '../../model/assertion.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { widestRange } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';

/**
 * The clock of a camera, as it stands in a file, is not the day given for the photograph, or comes before the
 * day of the paper or of the event that the picture shows.
 *
 * For the applicant: whoever is given the file itself can read what the camera wrote; the dossier does not
 * carry it. Camera clocks are often wrong, so look at it before you change anything.
 */
export const cameraClock: Rule = {
  check: 'camera-clock',
  severity: 'warning',
  find: findClocks,
};

/** Days: a camera may keep the time of another country. */
const otherZones = 1;

function findClocks(model: TemporalModel): Finding[] {
  const takenOn = new Map(
    model.folio.attachments.flatMap(({ id, taken }) => {
      const day = taken?.slice(0, 10) ?? '';
      return isDay(day) ? [[id, toEpochDay(day)] as const] : [];
    }),
  );
  if (takenOn.size === 0) return [];
  return model.folio.documents.flatMap((document) => {
    const days = document.files.flatMap((file) => takenOn.get(file) ?? []);
    const parting = days.flatMap((day) => partings(model, document, day))[0];
    return parting === undefined ? [] : [findingOf(document, parting)];
  });
}

/** Where a camera's day and what was said part. */
interface Parting {
  /** Days since 1970-01-01. */
  readonly taken: number;
  readonly gap: number;
  readonly assertions: readonly DateAssertion[];
}

/** Of one file: first by the document's own day, then by what it shows. */
function partings(model: TemporalModel, document: Document, taken: number): readonly Parting[] {
  const own = widestRange(document.issued);
  const early = own.earliest - taken;
  const late = document.kind === 'photograph' ? taken - own.latest : -Infinity;
  const shown = document.incidents.map(({ incident }) => ({
    gap: widestRange(model.incident(incident)?.when ?? null).earliest - taken,
    assertions: datesOfPoint(model, incident, 'when'),
  }));
  const all = [
    { gap: Math.max(early, late), assertions: datesOfPoint(model, document.id, 'issued') },
    ...shown,
  ];
  return all.filter(({ gap }) => gap > otherZones).map((each) => ({ taken, ...each }));
}

function findingOf({ id }: Document, { taken, gap, assertions }: Parting): Finding {
  const facts = { taken: dayAt(taken) ?? '' };
  return createFinding('camera-clock', 'warning', { assertions, records: [id], facts, gapDays: gap });
}
