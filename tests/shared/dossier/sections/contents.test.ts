import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, dossierFor, wordsOf, sectionAt } from '../read-dossier.ts';

test('the contents give an exhibit its bare label, under the word for exhibits', () => {
  const words = wordsOf(sectionAt(dossierOf(smallFolio()), 'part:contents'));
  expect(words).toContain('A | Identity card | March 1, 2015');
  expect(words).not.toContain('Tab A');
});

test('the contents leave room for the longest date, and more where letters are larger', () => {
  const dateWidth = (profile: 'uk-ftt' | 'ca-rpd', issued: string) => {
    const document = { id: 'x', title: 'X', issued: { asGiven: issued } };
    const dossier = dossierFor(smallFolio({ documents: [document] }), profile);
    const [table] = (sectionAt(dossier, 'part:contents')?.content ?? []).flatMap((each) =>
      each.content === 'blocks' ? each.blocks.filter((block) => block.block === 'table') : [],
    );
    return table?.columns[2]?.width ?? 0;
  };
  expect(dateWidth('uk-ftt', '2021-09-28')).toBeGreaterThan(dateWidth('uk-ftt', '2021'));
  expect(dateWidth('ca-rpd', '2021-09-28')).toBeGreaterThan(dateWidth('uk-ftt', '2021-09-28'));
});
