import { caseSchema, type FolioRecord, type RecordKind } from '../../shared/domain/case.ts';
import { decisionSchema } from '../../shared/domain/decision.ts';
import { attachmentSchema, documentSchema } from '../../shared/domain/document.ts';
import { historySchema } from '../../shared/domain/history.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import { personSchema } from '../../shared/domain/person.ts';
import { placeSchema } from '../../shared/domain/place.ts';
import { statementSchema } from '../../shared/domain/statement.ts';

/** The kinds a record can have, in a fixed order. */
export const recordKinds = [
  'case',
  'person',
  'place',
  'incident',
  'history',
  'document',
  'statement',
  'attachment',
  'decision',
] as const satisfies readonly RecordKind[];

/** A record of a kind that says these words. */
export function recordOf(kind: RecordKind, id: string, words: string): FolioRecord {
  switch (kind) {
    case 'case':
      return caseSchema.parse({ id, title: words });
    case 'person':
      return personSchema.parse({ id, name: words });
    case 'place':
      return placeSchema.parse({ id, name: words });
    case 'incident':
      return incidentSchema.parse({ id, title: words });
    case 'history':
      return historySchema.parse({ id, title: words, kind: 'residence' });
    case 'document':
      return documentSchema.parse({ id, title: words, files: [`${id}f`] });
    case 'statement':
      return statementSchema.parse({ id, title: words, paragraphs: [{ id: `${id}p`, text: words }] });
    case 'attachment':
      return attachmentSchema.parse({
        id,
        name: words,
        sha256: '0'.repeat(64),
        bytes: 1,
        mediaType: 'image/png',
        addedAt: '',
      });
    case 'decision':
      return decisionSchema.parse({ id, finding: `f-${id}`, action: 'not-sure', note: words });
  }
}
