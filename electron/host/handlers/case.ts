import { done } from '../../../shared/reply.ts';
import { keepDraft, readDraft } from '../../store/records/drafts.ts';
import { search } from '../../store/search/search.ts';
import type { CaseHandlers } from './handler.ts';

/** The case as the window shows it: records, findings, drafts, search. */
export const caseHandlers: CaseHandlers<
  'case.view' | 'case.findings' | 'draft.keep' | 'draft.read' | 'search'
> = {
  'case.view': (open) => done(open.view()),
  'case.findings': async (open, { known }) => done(await open.analyse('findingsUpdate', known)),
  'draft.keep': (open, { key, text }) => {
    keepDraft(open.db, key, text);
    return done(null);
  },
  'draft.read': (open, { key }) => done(readDraft(open.db, key)),
  search: (open, { query, limit }) => done(search(open.db, query, limit)),
};
