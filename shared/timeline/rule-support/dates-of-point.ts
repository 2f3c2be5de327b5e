import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { DateAssertion } from '../model/assertion.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** Every date asserted of a point, by whatever source. */
export function datesOfPoint(model: TemporalModel, record: Id, field: DateField): DateAssertion[] {
  return datesOfNode(model, model.nodeOf(record, field));
}

/** Every date asserted of a node. */
export function datesOfNode(model: TemporalModel, node: number): DateAssertion[] {
  const dates: DateAssertion[] = [];
  if (node < 0) return dates;
  for (const owner of model.ownersAt(node)) {
    const assertion = model.assertions[owner];
    if (assertion?.kind === 'date') dates.push(assertion);
  }
  return dates;
}
