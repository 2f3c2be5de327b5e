import { expect, test } from 'vitest';
import { plainText } from '../../../../shared/dossier/block.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, dossierFor, wordsOf, sectionAt } from '../read-dossier.ts';

test('a British cover sets the parties one under the other, an American one beside brackets', () => {
  const folio = smallFolio();
  const british = wordsOf(sectionAt(dossierFor(folio, 'uk-ftt'), 'part:cover')).split('\n');
  expect(british.slice(3, 10)).toEqual([
    'A-number A 200 123 456',
    'Between',
    'Amina Karimi',
    'Appellant',
    'and',
    'The Secretary of State for the Home Department',
    'Respondent',
  ]);
  const american = wordsOf(sectionAt(dossierOf(folio), 'part:cover'));
  expect(american).toContain('NON-DETAINED');
  expect(american).toContain('In the matter of');
  expect(american).toContain(')\n)\n)');
});

test('the office a case names is not printed for another destination', () => {
  const given = smallFolio();
  const folio = { ...given, case: { ...given.case, authority: 'New York, Varick Street' } };
  expect(wordsOf(sectionAt(dossierOf(folio), 'part:cover'))).toContain('New York, Varick Street');
  expect(wordsOf(sectionAt(dossierFor(folio, 'generic'), 'part:cover'))).not.toContain('Varick');
  expect(wordsOf(sectionAt(dossierFor(folio, 'uk-ftt'), 'part:cover'))).not.toContain('Varick');
});

test('a case without a name leaves no empty line on its cover and no loose comma in its certificate', () => {
  const dossier = dossierFor(smallFolio({ people: [] }), 'generic');
  const cover = sectionAt(dossier, 'part:cover')?.content.flatMap((each) =>
    each.content === 'blocks' ? each.blocks : [],
  );
  expect(cover?.filter((block) => block.block === 'paragraph' && plainText(block.text) === '')).toEqual([]);
  expect(wordsOf(sectionAt(dossier, 'part:service'))).toContain('The filing is: Documents and evidence.');
});
