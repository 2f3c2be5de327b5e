import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A translator certified before the original existed.
 *
 * For the applicant: a translation cannot be older than the paper it translates. Check the dates on both.
 */
export const translationBeforeOriginal: Rule = {
  check: 'translation-before-original',
  severity: 'warning',
  addBackground: assumeOriginalFirst,
  names: ({ checks }) => checks.includes('translation-before-original'),
};

function assumeOriginalFirst(background: Background): void {
  const { model } = background;
  const { folio } = model;
  const documents = new Set(folio.documents.map((document) => document.id));
  const original = (paper: number, translation: number): void =>
    background.between('translation-before-original', paper, translation, 0, null);
  for (const document of folio.documents)
    if (document.translationOf)
      original(model.nodeOf(document.translationOf, 'issued'), model.nodeOf(document.id, 'issued'));
  for (const statement of folio.statements)
    if (statement.kind === 'translator-certificate')
      for (const covered of statement.covers)
        original(
          model.nodeOf(covered, documents.has(covered) ? 'issued' : 'signed'),
          model.nodeOf(statement.id, 'signed'),
        );
}
