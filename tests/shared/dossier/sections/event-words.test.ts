import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('who did it is said once, though named as a person and in the person’s own words', () => {
  const given = smallFolio();
  const [arrest, ...others] = given.incidents;
  const people = [{ person: 'yusuf', part: 'perpetrator' }] as const;
  const said = (doneBy: string) =>
    wordsOf(
      sectionAt(
        dossierOf(smallFolio({ incidents: [{ ...arrest, people, doneBy }, ...others] })),
        'part:chronology',
      ),
    );
  expect(said('Yusuf Rahimi and two men')).toContain('By: Yusuf Rahimi and two men.');
  expect(said('two men')).toContain('By: Yusuf Rahimi; two men.');
});

test('below a title written from the right each line of an event goes its own way', () => {
  const event = {
    id: 'e',
    title: 'نامهٔ تهدید',
    when: { asGiven: '2021' },
    account: 'شب آمدند.',
    doneBy: 'two men',
  };
  const words = wordsOf(sectionAt(dossierOf(smallFolio({ incidents: [event] })), 'part:chronology'));
  expect(words).toContain('نامهٔ تهدید\n\u2068شب آمدند.\u2069\n\u2068By: two men.\u2069');
});
