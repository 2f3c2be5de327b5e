import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('a line of a history says nothing twice', () => {
  const history = {
    id: 'study',
    kind: 'school',
    title: 'Herat University, law',
    organisation: 'Herat University',
    position: 'student',
    from: { asGiven: '2012' },
  };
  const words = wordsOf(sectionAt(dossierOf(smallFolio({ histories: [history] })), 'part:histories'));
  expect(words).toContain('Herat University, law, student');
  expect(words.match(/Herat University/g)).toHaveLength(1);
});

test('a history of single days has one column of dates, and a crossing’s status a line of its own', () => {
  const day = { asGiven: '2023-11-14' };
  const histories = [
    { id: 'in', kind: 'entry', title: 'Arrival', from: day, to: day, direction: 'in', status: 'Parole' },
  ];
  expect(wordsOf(sectionAt(dossierOf(smallFolio({ histories })), 'part:histories'))).toContain(
    'November 14, 2023 | Arrival\nEntry, Parole | ',
  );
});
