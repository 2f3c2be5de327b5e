import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A journey outside the days for which the passport said to be used was valid.
 *
 * For the applicant: this passport was not yet, or no longer, valid then. If you used another paper, name
 * that one with the journey.
 */
export const passportValidity: Rule = {
  check: 'passport-validity',
  severity: 'warning',
  addBackground: assumeValid,
  names: ({ checks }) => checks.includes('passport-validity'),
};

function assumeValid(background: Background): void {
  const { model } = background;
  const { folio } = model;
  const passports = new Set(
    folio.documents.filter((document) => document.kind === 'passport').map((document) => document.id),
  );
  for (const history of folio.histories) {
    if (!history.document || !passports.has(history.document)) continue;
    if (history.kind !== 'entry' && history.kind !== 'travel') continue;
    const trip = model.nodeOf(history.id, 'from');
    const passport = history.document;
    background.between('passport-validity', model.nodeOf(passport, 'issued'), trip, 0, null);
    background.between('passport-validity', trip, model.nodeOf(passport, 'expires'), 0, null);
  }
}
