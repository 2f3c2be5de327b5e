import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('days of one month are joined, and days that run backwards are printed as given', () => {
  const spanning = (when: string, until: string) =>
    wordsOf(
      sectionAt(
        dossierOf(
          smallFolio({
            incidents: [{ id: 'held', title: 'Held', when: { asGiven: when }, until: { asGiven: until } }],
          }),
        ),
        'part:chronology',
      ),
    );
  expect(spanning('2021-09-14', '2021-09-20')).toContain('September 14 to 20, 2021');
  expect(spanning('2021-09-14', '2021-10-02')).toContain('September 14, 2021 to October 2, 2021');
  expect(spanning('2021-09-20', '2021-09-14')).toContain('September 20, 2021 to September 14, 2021');
  expect(spanning('2021-08', '2021-09-14')).toContain('August 2021 to September 14, 2021');
});
