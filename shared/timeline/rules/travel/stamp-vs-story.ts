import type { DocumentKind } from '../../../domain/document.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A stamp or a ticket gives another day than the account gives for the journey.
 *
 * For the applicant: the stamp says one day, your account another. Stamps can be hard to read; look at
 * it again before you change anything.
 */
export const stampVsStory: Rule = {
  check: 'stamp-vs-story',
  severity: 'error',
  names: ({ kinds, assertions }, model) =>
    kinds.size === 1 &&
    kinds.has('date') &&
    assertions.length > 1 &&
    assertions.some(({ source, claim }) => {
      const document = claim === '' || !model ? null : model.document(source);
      return document !== null && stamps.has(document.kind);
    }),
};

const stamps: ReadonlySet<DocumentKind> = new Set(['stamp', 'ticket', 'passport']);
