import type { Finding } from '../finding.ts';
import { note } from '../found/note.ts';
import type { Story } from '../story/story.ts';
import type { Rule } from './rule.ts';

/**
 * An affidavit, letter, translation or certificate has no day of signing.
 *
 * For the applicant: ask whoever wrote it to add the day they signed it. Your own declaration gets its
 * day when you sign it, so it is never named here.
 */
export const undatedStatement: Rule = {
  check: 'undated-statement',
  severity: 'info',
  find: findUndated,
};

function findUndated({ folio }: Story): Finding[] {
  const statements = folio.statements.filter(({ kind, signed }) => kind !== 'declaration' && isEmpty(signed));
  const documents = folio.documents.filter(
    ({ kind, issued }) => (kind === 'letter' || kind === 'translation') && isEmpty(issued),
  );
  return [...statements, ...documents].map(({ id }) => note('undated-statement', 'info', { records: [id] }));
}

function isEmpty(when: { readonly asGiven: string } | null): boolean {
  return when === null || when.asGiven.trim() === '';
}
