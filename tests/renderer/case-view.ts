import type { CaseView } from '../../shared/contract.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import { caseSchema } from '../../shared/domain/case.ts';
import { incidentSchema, type Incident } from '../../shared/domain/incident.ts';

/** A case with two incidents, as the host would hand it over. */
export function caseView(): CaseView {
  return {
    revision: 1,
    today: '2026-01-10',
    records: JSON.stringify([
      caseSchema.parse({ id: 'case' }),
      incident('one', 'First'),
      incident('two', 'Second'),
    ]),
    undoes: null,
    redoes: null,
  };
}

export function incident(id: string, title: string): Incident {
  return incidentSchema.parse({ id, title });
}

export function change(fields: Partial<RecordChange>): RecordChange {
  return { revision: 2, put: [], removed: [], order: null, undoes: null, redoes: null, ...fields };
}
