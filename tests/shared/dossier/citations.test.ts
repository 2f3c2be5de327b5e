import { expect, test } from 'vitest';
import type { Inline } from '../../../shared/dossier/block.ts';
import { smallFolio } from './small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from './read-dossier.ts';

test('a citation becomes the label and the page of the cited document, linked', () => {
  const declaration = sectionAt(dossierOf(smallFolio()), 'statement:declaration');
  const links: Inline[] = (declaration?.content ?? [])
    .flatMap((content) => (content.content === 'blocks' ? content.blocks : []))
    .flatMap((block) => (block.block === 'paragraph' ? block.text : []))
    .filter((piece) => piece.inline === 'link');
  expect(links).toEqual([
    {
      inline: 'link',
      to: 'document:letter',
      page: 2,
      children: [
        { inline: 'text', text: 'Tab\u00a0B' },
        { inline: 'place', to: 'document:letter', page: 2, within: null },
      ],
    },
  ]);
});

test('a citation of nothing is printed as missing and listed', () => {
  const folio = smallFolio({
    statements: [{ id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'See [@gone].' }] }],
  });
  const dossier = dossierOf(folio);
  expect(wordsOf(sectionAt(dossier, 'statement:d'))).toContain('[reference missing]');
  expect(dossier.preflight.filter(({ code }) => code === 'citation-unknown')).toMatchObject([
    { severity: 'error', record: 'd' },
  ]);
});

test('French parts a list as it parts sentences', () => {
  const given = smallFolio({
    statements: [
      { id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'Voyez les pièces [@letter] [@card].' }] },
    ],
  });
  const folio = { ...given, case: { ...given.case, dossier: { ...given.case.dossier, language: 'fr' } } };
  expect(wordsOf(sectionAt(dossierOf(folio), 'statement:d'))).toContain('Onglet\u00a0B\u00a0; Onglet\u00a0A');
});

test('paragraphs of the one declaration are cited without the applicant’s name, of two with it', () => {
  const matrix = (statements = smallFolio().statements) =>
    wordsOf(sectionAt(dossierOf(smallFolio({ statements })), 'part:corroboration'));
  expect(matrix()).toContain('| Declaration, ¶\u00a02');
  const [own, ...others] = smallFolio().statements;
  expect(matrix([own, { ...own, id: 'second', paragraphs: [] }, ...others] as typeof others)).toContain(
    '| Declaration, Amina Karimi, ¶\u00a02',
  );
});
