import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { DateAssertion } from '../model/assertion.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** Every date said of a point, by whatever source. */
export function saidAbout(model: TemporalModel, record: Id, field: DateField): DateAssertion[] {
  return datesAt(model, model.nodeOf(record, field));
}

/** Every date said of a node. */
export function datesAt(model: TemporalModel, node: number): DateAssertion[] {
  const dates: DateAssertion[] = [];
  if (node < 0) return dates;
  for (const owner of model.saidOf(node)) {
    const said = model.said[owner];
    if (said?.kind === 'date') dates.push(said);
  }
  return dates;
}
