import { expect, test } from 'vitest';
import type { Folio } from '../../../../shared/domain/case.ts';
import { parseWhen } from '../../../../shared/dates/when.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, dossierFor, wordsOf, sectionAt } from '../read-dossier.ts';

test('the closing words differ inside and outside the United States', () => {
  const words = (signedInUs: string) => {
    const folio = smallFolio();
    const statements = folio.statements.map((each) => ({ ...each, signedInUs }));
    return wordsOf(sectionAt(dossierOf({ ...folio, statements } as Folio), 'statement:declaration'));
  };
  expect(words('yes')).toContain('under penalty of perjury that the foregoing is true and correct');
  expect(words('no')).toContain(
    'under penalty of perjury under the laws of the United States of America that',
  );
});

test('the words of American law stay English in a French dossier, with an English date', () => {
  const given = smallFolio();
  const signed = parseWhen({ asGiven: '2026-05-01' });
  const folio = {
    ...given,
    case: { ...given.case, dossier: { ...given.case.dossier, language: 'fr' } },
    statements: given.statements.map((each) => ({ ...each, signed })),
  };
  const words = wordsOf(sectionAt(dossierOf(folio), 'statement:declaration'));
  expect(words).toContain('Executed on May 1, 2026.');
  expect(words).toContain('Date: 1er mai 2026');
});

test('British and Canadian statements close with the words of their rules', () => {
  const closing = (profile: 'uk-ftt' | 'ca-rpd') =>
    wordsOf(sectionAt(dossierFor(smallFolio(), profile), 'statement:declaration'));
  expect(closing('uk-ftt')).toContain('I believe that the facts stated in this witness statement are true.');
  expect(closing('ca-rpd')).toContain(
    'I declare that the information given in this statement is complete, true and correct.',
  );
});
