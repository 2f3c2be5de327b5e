import type { Id } from '../../../domain/id.ts';
import type { When } from '../../../dates/when.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { widestRange } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A letter or affidavit is written more than two years after what it reports.
 *
 * For the applicant: that is allowed. A reader may ask how the writer remembers the date, so it helps
 * if the letter says so.
 */
export const evidenceLongAfter: Rule = {
  check: 'evidence-long-after',
  severity: 'info',
  find: findLateLetters,
};

const twoYears = 731;

function findLateLetters(model: TemporalModel): Finding[] {
  const { folio } = model;
  const findings: Finding[] = [];
  const look = (
    record: Id,
    field: 'issued' | 'signed',
    written: When | null,
    reported: Iterable<Id>,
  ): void => {
    const { earliest } = widestRange(written);
    if (!written || earliest === -Infinity) return;
    const late = [...reported].filter((incident) => {
      const when = model.incident(incident)?.when;
      return when ? earliest - widestRange(when).latest > twoYears : false;
    });
    if (late.length === 0) return;
    const years = Math.max(...late.map((each) => yearsUntil(earliest, model.incident(each)?.when ?? null)));
    const assertions = saidBy(model, record, field);
    findings.push(
      createFinding('evidence-long-after', 'info', { assertions, records: [record], facts: { years } }),
    );
  };
  for (const document of folio.documents)
    if (document.kind === 'letter')
      look(
        document.id,
        'issued',
        document.issued,
        new Set(document.incidents.map(({ incident }) => incident)),
      );
  for (const statement of folio.statements)
    if (statement.kind === 'letter' || statement.kind === 'affidavit')
      look(
        ...([statement.id, 'signed', statement.signed] as const),
        new Set(statement.paragraphs.flatMap(({ refs }) => refs.map(({ to }) => to))),
      );
  return findings;
}

function yearsUntil(day: number, when: When | null): number {
  return Math.floor((day - widestRange(when).latest) / 365.2425);
}

function saidBy(model: TemporalModel, record: Id, field: 'issued' | 'signed'): Assertion[] {
  return model.ownersAt(model.nodeOf(record, field)).flatMap((owner) => {
    const assertion = model.assertions[owner];
    return assertion?.source === record && assertion.claim === '' ? [assertion] : [];
  });
}
