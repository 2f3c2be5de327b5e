import { expect, test } from 'vitest';
import { smallFolio } from './small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from './read-dossier.ts';

test('the immigration court gets its parts in the order of its practice manual, service last', () => {
  const kinds = dossierOf(smallFolio()).sections.map(({ kind }) => kind);
  expect(kinds).toEqual([
    'cover',
    'contents',
    'statements',
    'statement',
    'chronology',
    'witness-list',
    'histories',
    'corroboration',
    'exhibits',
    'exhibit',
    'exhibit',
    'custody',
    'service',
  ]);
});

test('a title written from the right keeps its page and its date in the order of the dossier', () => {
  const given = smallFolio();
  const title = 'نامهٔ تهدید';
  const folio = {
    ...given,
    incidents: given.incidents.map((each) => (each.id === 'threat' ? { ...each, title } : each)),
    documents: given.documents.map((each) => (each.id === 'letter' ? { ...each, title } : each)),
  };
  const dossier = dossierOf(folio);
  const alone = `\u2068${title}\u2069`;
  expect(wordsOf(sectionAt(dossier, 'part:corroboration'))).toContain(`${alone}\nAugust 2021`);
  expect(wordsOf(sectionAt(dossier, 'part:custody'))).toContain(`${alone}\nAdded: `);
  expect(wordsOf(sectionAt(dossier, 'exhibit:letter'))).toContain(`Shows | ${alone}`);
});

test.each(['fr-1', 'ab-c', 'Farsi and some English', 'x'])(
  'a language written as “%s” stands as it is, and the dossier is made',
  (language) => {
    const given = smallFolio();
    const folio = {
      ...given,
      case: { ...given.case, dossier: { ...given.case.dossier, language } },
      documents: given.documents.map((each) => (each.id === 'letter' ? { ...each, language } : each)),
    };
    const dossier = dossierOf(folio);
    expect(wordsOf(sectionAt(dossier, 'exhibit:letter'))).toContain(`| ${language}`);
    expect(wordsOf(sectionAt(dossier, 'part:custody'))).toMatch(/ bytes| octets/);
  },
);
