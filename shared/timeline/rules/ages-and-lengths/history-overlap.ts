import type { History } from '../../../domain/history.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { widestRange } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Two homes, or two full-time occupations, in different places surely overlap by more than a month.
 *
 * For the applicant: this can be true, for instance when one was part-time or kept for the family. Then
 * say so; otherwise look at the dates again.
 */
export const historyOverlap: Rule = {
  check: 'history-overlap',
  severity: 'info',
  find: findOverlaps,
};

const allowedOverlap = 31;

function findOverlaps({ folio }: TemporalModel): Finding[] {
  const counted = folio.histories.filter(
    ({ kind, fullTime, planned, place }) =>
      !planned && place && (kind === 'residence' || ((kind === 'work' || kind === 'school') && fullTime)),
  );
  const groups = Map.groupBy(
    counted,
    ({ kind, person }) => `${person ?? folio.case.applicant} ${kind === 'residence'}`,
  );
  return [...groups.values()].flatMap((group) => overlapsIn(group));
}

function overlapsIn(histories: readonly History[]): Finding[] {
  const sure = histories
    .map((history) => ({
      history,
      from: widestRange(history.from).latest,
      to: widestRange(history.to).earliest,
    }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
  return sure.flatMap((first, i) => {
    const findings: Finding[] = [];
    for (const second of sure.slice(i + 1)) {
      if (second.from >= first.to) break;
      const days = Math.min(first.to, second.to) - second.from;
      if (days <= allowedOverlap || first.history.place === second.history.place) continue;
      const records = [first.history.id, second.history.id];
      findings.push(
        createFinding('history-overlap', 'info', {
          records,
          facts: { days, months: Math.round(days / 30.44) },
        }),
      );
    }
    return findings;
  });
}
