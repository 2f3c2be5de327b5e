import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('an exhibit names the events it shows in the order they happened', () => {
  const [letter, ...others] = smallFolio().documents;
  const incidents = [{ incident: 'arrest' }, { incident: 'threat' }];
  const sheet = sectionAt(
    dossierOf(smallFolio({ documents: [{ ...letter, incidents }, ...others] })),
    'exhibit:letter',
  );
  expect(wordsOf(sheet)).toMatch(/Letter under the door\s+Arrest at home/);
});
