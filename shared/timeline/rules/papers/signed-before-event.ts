import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A statement is signed before something it reports. The same day is allowed.
 *
 * For the applicant: whoever signed could not yet know of this event. Check the day of signing and the
 * day of the event.
 */
export const signedBeforeEvent: Rule = {
  check: 'signed-before-event',
  severity: 'error',
  addBackground: assumeSignedAfter,
  names: ({ checks }) => checks.includes('signed-before-event'),
};

function assumeSignedAfter(background: Background): void {
  const { model } = background;
  /** By row: how many statements had been read when one last mentioned it, so that each counts once. */
  const mentionedBy = new Int32Array(model.index.ids.length);
  let read = 0;
  for (const statement of model.folio.statements) {
    read += 1;
    if (statement.kind === 'translator-certificate' || statement.kind === 'interpreter-certificate') continue;
    const signed = model.nodeOf(statement.id, 'signed');
    if (signed < 0) continue;
    const mention = (record: Id): void => {
      const row = model.index.rowOf(record);
      if (row < 0 || mentionedBy[row] === read) return;
      mentionedBy[row] = read;
      if (model.incident(record)?.planned === false)
        background.between('signed-before-event', model.nodeOf(record, 'when'), signed, 0, null);
    };
    for (const { refs, claims } of statement.paragraphs) {
      for (const ref of refs) mention(ref.to);
      for (const claim of claims) mention(claim.claim === 'length' ? claim.about : claim.about.record);
    }
  }
}
