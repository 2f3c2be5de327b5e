import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

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
  const { model } = background;
  /** By row: how many statements had been read when one last told of it, so that each tells of it once. */
  const toldBy = new Int32Array(model.rows.ids.length);
  let read = 0;
  for (const statement of model.folio.statements) {
    read += 1;
    if (statement.kind === 'translator-certificate' || statement.kind === 'interpreter-certificate') continue;
    const signed = model.nodeOf(statement.id, 'signed');
    if (signed < 0) continue;
    const tell = (record: Id): void => {
      const row = model.rows.rowOf(record);
      if (row < 0 || toldBy[row] === read) return;
      toldBy[row] = read;
      if (model.incident(record)?.planned === false)
        background.between('signed-before-event', model.nodeOf(record, 'when'), signed, 0, null);
    };
    for (const { refs, claims } of statement.paragraphs) {
      for (const ref of refs) tell(ref.to);
      for (const claim of claims) tell(claim.claim === 'length' ? claim.about : claim.about.record);
    }
  }
}
