import { expect, test } from 'vitest';
import type { Folio } from '../../../../shared/domain/case.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, sectionAt } from '../read-dossier.ts';

test('a translation and its certificate come right after the original, in one exhibit', () => {
  const exhibit = sectionAt(dossierOf(smallFolio()), 'exhibit:letter');
  expect(exhibit?.label).toBe('Tab B');
  expect(
    exhibit?.content.map((content) => (content.content === 'file' ? content.record : content.title)),
  ).toEqual([undefined, 'letter', 'letter-en', 'Certificate of translation']);
});

test('exhibits follow the chosen order first, then their dates', () => {
  const folio = smallFolio();
  const chosen = {
    ...folio,
    case: { ...folio.case, dossier: { ...folio.case.dossier, exhibitOrder: [folio.documents[0]?.id ?? ''] } },
  };
  const labels = (each: Folio) =>
    dossierOf(each).sections.flatMap(({ kind, label, record }) =>
      kind === 'exhibit' ? [`${label} ${record}`] : [],
    );
  expect(labels(folio)).toEqual(['Tab A card', 'Tab B letter']);
  expect(labels(chosen as Folio)).toEqual(['Tab A letter', 'Tab B card']);
});

test('documents that translate one another in a circle still appear', () => {
  const folio = smallFolio();
  const [letter, translation] = folio.documents;
  const documents = folio.documents.map((document) =>
    document.id === letter?.id ? { ...document, translationOf: translation?.id ?? null } : document,
  );
  const records = dossierOf({ ...folio, documents }).sections.flatMap(({ content }) =>
    content.flatMap((each) => (each.content === 'file' ? [each.record] : [])),
  );
  expect(records).toEqual(expect.arrayContaining(['letter', 'letter-en', 'card']));
});
