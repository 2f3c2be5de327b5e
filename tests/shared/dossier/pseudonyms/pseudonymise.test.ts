import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('a hidden person appears under the pseudonym in every text', () => {
  const folio = smallFolio();
  const people = folio.people.map((person) =>
    person.id === 'yusuf' ? { ...person, hideIdentity: true, pseudonym: 'Witness W' } : person,
  );
  const dossier = dossierOf({ ...folio, people });
  const all = JSON.stringify(dossier.sections);
  expect(all).not.toMatch(/Yusuf Rahimi|555 0100/);
  expect(wordsOf(sectionAt(dossier, 'statement:declaration'))).toContain('Witness W read it to me.');
  expect(wordsOf(sectionAt(dossier, 'part:chronology'))).toContain('Witness W saw them.');
});

test('an exhibit that would give a hidden person away is withheld and refused in the preflight', () => {
  const folio = smallFolio();
  const people = folio.people.map((person) =>
    person.id === 'yusuf' ? { ...person, hideIdentity: true } : person,
  );
  const documents = folio.documents.map((document) =>
    document.id === 'card'
      ? { ...document, people: [{ person: people[1]?.id ?? document.id, part: 'holder' as const }] }
      : document,
  );
  const withheld = dossierOf({ ...folio, people, documents });
  expect(sectionAt(withheld, 'exhibit:card')?.content.every(({ content }) => content === 'blocks')).toBe(
    true,
  );
  expect(wordsOf(sectionAt(withheld, 'exhibit:card'))).toContain('This exhibit is withheld.');
  expect(withheld.preflight.find(({ code }) => code === 'exhibit-withheld')).toMatchObject({
    severity: 'error',
    record: 'card',
  });
  const redacted = documents.map((document) => ({
    ...document,
    redactedFor: [people[1]?.id ?? document.id],
  }));
  expect(
    dossierOf({ ...folio, people, documents: redacted }).preflight.some(
      ({ code }) => code === 'exhibit-withheld',
    ),
  ).toBe(false);
});

test('the preflight names a pseudonym that was made and the records that may still hold a hidden name', () => {
  const folio = smallFolio();
  const hidden = (pseudonym: string) => {
    const people = folio.people.map((person) =>
      person.id === 'yusuf' ? { ...person, hideIdentity: true, pseudonym } : person,
    );
    const places = folio.places.map((place) =>
      place.id === 'station' ? { ...place, name: 'The Rahimis’ old shop' } : place,
    );
    return dossierOf({ ...folio, people, places })
      .preflight.filter(({ code }) => code === 'pseudonym-made' || code === 'name-may-remain')
      .map(({ severity, code, record }) => [severity, code, record]);
  };
  expect(hidden('')).toEqual([
    ['warning', 'name-may-remain', 'station'],
    ['info', 'pseudonym-made', 'yusuf'],
  ]);
  expect(hidden('Witness W')).toEqual([['warning', 'name-may-remain', 'station']]);
});
