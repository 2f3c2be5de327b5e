import type { Id } from '../../domain/id.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Background } from '../story/background.ts';
import type { Rule } from './rule.ts';

/**
 * A statement is signed before something it tells of. The same day is allowed.
 *
 * For the applicant: whoever signed could not yet know of this event. Check the day of signing and the
 * day of the event.
 */
export const signedBeforeEvent: Rule = {
  check: 'signed-before-event',
  severity: 'error',
  assume: assumeSignedAfter,
  names: ({ checks }) => checks.includes('signed-before-event'),
};

function assumeSignedAfter(background: Background): void {
  const { story } = background;
  const { folio } = story;
  for (const statement of folio.statements) {
    if (statement.kind === 'translator-certificate' || statement.kind === 'interpreter-certificate') continue;
    const signed = story.nodeOf(statement.id, 'signed');
    if (signed < 0) continue;
    for (const incident of toldIn(statement))
      if (story.incident(incident)?.planned === false)
        background.between('signed-before-event', story.nodeOf(incident, 'when'), signed, 0, null);
  }
}

/** Records that the paragraphs tell of, each once. */
function toldIn(statement: Statement): Set<Id> {
  const told = new Set<Id>();
  for (const paragraph of statement.paragraphs) {
    for (const ref of paragraph.refs) told.add(ref.to);
    for (const claim of paragraph.claims)
      told.add(claim.claim === 'length' ? claim.about : claim.about.record);
  }
  return told;
}
