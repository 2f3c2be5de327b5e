import { assertNever } from '../../shared/assert-never.ts';
import type { FolioRecord, RecordKind } from '../../shared/domain/case.ts';
import { decisionSchema } from '../../shared/domain/decision.ts';
import { documentSchema } from '../../shared/domain/document.ts';
import { historySchema } from '../../shared/domain/history.ts';
import { idSchema, type Id } from '../../shared/domain/id.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import { personSchema } from '../../shared/domain/person.ts';
import { placeSchema } from '../../shared/domain/place.ts';
import { statementSchema } from '../../shared/domain/statement.ts';

/** Kinds a person makes by hand. */
export type MadeKind = Exclude<RecordKind, 'case' | 'attachment'>;

/** A fresh id: 20 characters of randomness behind the kind's first letter. */
export function newId(kind: string): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  const letters = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return idSchema.parse(`${kind.charAt(0)}${letters}`);
}

/** An empty record of a kind: every field at its default, nothing assumed. */
export function newRecord<K extends MadeKind>(kind: K): Extract<FolioRecord, { record: K }> {
  // The switch in `emptyRecord` answers a record of the kind it was asked for.
  return emptyRecord(kind) as Extract<FolioRecord, { record: K }>;
}

function emptyRecord(kind: MadeKind): FolioRecord {
  const id = newId(kind);
  switch (kind) {
    case 'person':
      return personSchema.parse({ id });
    case 'place':
      return placeSchema.parse({ id });
    case 'incident':
      return incidentSchema.parse({ id });
    case 'history':
      return historySchema.parse({ id });
    case 'document':
      return documentSchema.parse({ id });
    case 'statement':
      return statementSchema.parse({ id });
    case 'decision':
      return decisionSchema.parse({ id, finding: '', action: 'not-sure' });
    default:
      return assertNever(kind);
  }
}
