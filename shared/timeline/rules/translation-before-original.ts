import type { Point } from '../story/said.ts';
import type { Background } from '../story/story.ts';
import type { Rule } from './rule.ts';

/**
 * A translator certified before the original existed.
 *
 * For the applicant: a translation cannot be older than the paper it translates. Check the dates on both.
 */
export const translationBeforeOriginal: Rule = {
  check: 'translation-before-original',
  severity: 'warning',
  assume: assumeOriginalFirst,
  names: ({ checks }) => checks.includes('translation-before-original'),
};

function assumeOriginalFirst(background: Background): void {
  const { folio } = background.story;
  const documents = new Set(folio.documents.map((document) => document.id));
  const original = (point: Point, translation: Point): void =>
    background.between('translation-before-original', point, translation, 0, null);
  for (const document of folio.documents)
    if (document.translationOf)
      original({ record: document.translationOf, field: 'issued' }, { record: document.id, field: 'issued' });
  for (const statement of folio.statements)
    if (statement.kind === 'translator-certificate')
      for (const covered of statement.covers)
        original(
          { record: covered, field: documents.has(covered) ? 'issued' : 'signed' },
          { record: statement.id, field: 'signed' },
        );
}
