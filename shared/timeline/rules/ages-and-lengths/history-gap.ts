import type { History } from '../../../domain/history.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { type DayRange, widestRange } from '../../model/when-range.ts';
import { askedPeriod } from '../../rule-support/asked-period.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * More than thirty days are surely missing from where somebody lived, or from their work and schooling.
 * Where the form asks for some years only, no others are missed; where it asks none, only what lies
 * between two entries is.
 *
 * For the applicant: forms ask for these histories without gaps. If you moved around, were held or had no
 * work, that is an answer too.
 */
export const historyGap: Rule = {
  check: 'history-gap',
  severity: 'info',
  find: findGaps,
};

const allowedGap = 30;

function findGaps(model: TemporalModel): Finding[] {
  const { folio } = model;
  const own = folio.histories.filter(
    ({ person, planned }) => (person === null || person === folio.case.applicant) && !planned,
  );
  const homes = own.filter(({ kind }) => kind === 'residence');
  const days = own.filter(({ kind }) => kind === 'work' || kind === 'school' || kind === 'military');
  const asked = askedPeriod(model) ?? { from: -Infinity, to: Infinity };
  return [...gapsIn(homes, asked), ...gapsIn(days, asked)];
}

interface Period {
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly history: History;
  readonly from: DayRange;
  readonly to: DayRange;
}

function gapsIn(histories: readonly History[], asked: Period): Finding[] {
  const entries = histories
    .map((history): Entry => ({ history, from: widestRange(history.from), to: widestRange(history.to) }))
    .toSorted((a, b) => a.from.earliest - b.from.earliest);
  if (entries.length === 0) return [];
  const findings: Finding[] = [];
  const look = (between: readonly Entry[], from: number, to: number): void => {
    const missing = { from: Math.max(from, asked.from), to: Math.min(to, asked.to) };
    if (Number.isFinite(missing.to - missing.from) && missing.to - missing.from >= allowedGap)
      findings.push(gapOf(between, missing));
  };
  let before: Entry | null = null;
  for (const entry of entries) {
    look(
      before ? [before, entry] : [entry],
      before ? before.to.latest + 1 : -Infinity,
      entry.from.earliest - 1,
    );
    if (!before || entry.to.latest > before.to.latest) before = entry;
  }
  if (before) look([before], before.to.latest + 1, Infinity);
  return findings;
}

function gapOf(between: readonly Entry[], { from, to }: Period): Finding {
  return createFinding('history-gap', 'info', {
    records: between.map(({ history }) => history.id),
    facts: { from: dayAt(from) ?? '', to: dayAt(to) ?? '', days: to - from + 1 },
  });
}
