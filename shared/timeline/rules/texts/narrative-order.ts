import type { Id } from '../../../domain/id.ts';
import type { Statement } from '../../../domain/statement.ts';
import { widestRange } from '../../model/when-range.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * The text goes back in time where the contradiction arises, without words such as "before that".
 *
 * For the applicant: a paragraph that goes back in time is easily misread. "Before that" helps.
 */
export const narrativeOrder: Rule = {
  check: 'narrative-order',
  severity: 'hint',
  suggests: ({ assertions }, _, model) =>
    assertions.some(({ source, claim, locator }) => {
      const statement = claim === '' ? undefined : model.folio.statements.find(({ id }) => id === source);
      return statement !== undefined && goesBack(statement, Number(locator.split(' ')[1]) - 1, model);
    }),
};

function goesBack(statement: Statement, at: number, model: TemporalModel): boolean {
  const [before, here] = [statement.paragraphs[at - 1], statement.paragraphs[at]];
  if (!before || !here || /\b(?:before that|earlier|previously|at first|years ago)\b/iu.test(here.text))
    return false;
  const firstHere = latestOf(
    here.refs.map(({ to }) => to),
    model,
  );
  const firstBefore = earliestOf(
    before.refs.map(({ to }) => to),
    model,
  );
  return firstHere < firstBefore;
}

function latestOf(records: readonly Id[], model: TemporalModel): number {
  const days = incidentsAmong(records, model).map(({ when }) => widestRange(when).latest);
  return days.length === 0 ? Infinity : Math.max(...days);
}

function earliestOf(records: readonly Id[], model: TemporalModel): number {
  const days = incidentsAmong(records, model).map(({ when }) => widestRange(when).earliest);
  return days.length === 0 ? -Infinity : Math.min(...days);
}

function incidentsAmong(records: readonly Id[], model: TemporalModel): TemporalModel['folio']['incidents'] {
  return records.flatMap((record) => model.incident(record) ?? []);
}
