import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import {
  deleteRecords,
  historyOf,
  historyState,
  redo,
  saveRecords,
  undo,
} from '../../store/records/records.ts';
import type { OpenCase } from '../open-case.ts';
import type { CaseHandlers } from './handler.ts';

/** Saving, deleting, undoing, and what a record said before. */
export const recordHandlers: CaseHandlers<
  'record.save' | 'record.delete' | 'record.history' | 'operation.undo' | 'operation.redo'
> = {
  'record.save': (open, { records, remove, continues }) => {
    const allowed = requireKnownFiles(open, records);
    if (!allowed.ok) return allowed;
    if (remove.includes(open.folio.case.id)) return caseStays('remove');
    const operation = { operation: 'record.save', at: open.dependencies.clock.now(), continues };
    return done(open.applyChange(saveRecords(open.db, records, operation, remove)));
  },
  'record.delete': (open, { ids }) => {
    if (ids.includes(open.folio.case.id)) return caseStays('ids');
    return done(open.applyChange(deleteRecords(open.db, ids, { at: open.dependencies.clock.now() })));
  },
  'record.history': (open, { id }) => done(historyOf(open.db, id)),
  'operation.undo': (open, wanted) => {
    if (wanted !== undefined && historyState(open.db).undoes?.revision !== wanted.revision)
      return refused(overtaken);
    return done(open.applyChange(undo(open.db, open.dependencies.clock.now())));
  },
  'operation.redo': (open) => done(open.applyChange(redo(open.db, open.dependencies.clock.now()))),
};

/** Undo is offered of one operation: it may not take back another that came after. */
const overtaken: Failure = {
  code: 'not-found',
  message:
    'Something else was changed after that, so nothing was taken back. Undo in the bar at the top takes back the last change.',
};

function caseStays(field: string): Reply<never> {
  return refused({
    code: 'bad-input',
    message: 'The case itself cannot be deleted this way. Its other records can.',
    field,
  });
}

/** What a file is was read from its bytes: the window may not say otherwise, nor invent one. */
function requireKnownFiles({ folio }: OpenCase, records: readonly FolioRecord[]): Reply<null> {
  const known = new Map(folio.attachments.map((attachment) => [attachment.id, attachment]));
  const made = records.findIndex(
    (record) => record.record === 'attachment' && !sameFile(record, known.get(record.id)),
  );
  if (made === -1) return done(null);
  return refused({
    code: 'bad-input',
    message: 'A file is added with its bytes; what it is cannot be written by hand.',
    field: `records.${made}`,
  });
}

function sameFile(a: Attachment, b: Attachment | undefined): boolean {
  return a.sha256 === b?.sha256 && a.bytes === b.bytes && a.mediaType === b.mediaType;
}
