import { expect, test } from 'vitest';
import { plainText } from '../../../../shared/dossier/block.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, sectionAt, wordsOf } from '../read-dossier.ts';

test('the witness list has no column that nobody fills', () => {
  const heads = (dossier: Dossier) =>
    sectionAt(dossier, 'part:witness-list')?.content.flatMap((each) =>
      each.content === 'blocks'
        ? each.blocks.flatMap((block) =>
            block.block === 'table' ? block.head.map((cell) => plainText(cell)) : [],
          )
        : [],
    );
  expect(heads(dossierOf(smallFolio()))).toEqual(['Name', 'Relation', 'Events']);
  const letter = { id: 'letter-of-yusuf', kind: 'letter', declarant: 'yusuf' };
  expect(heads(dossierOf(smallFolio({ statements: [letter] })))).toEqual([
    'Name',
    'Relation',
    'Statement',
    'Events',
  ]);
});

test('the witness list says what somebody is to the applicant and does, each on a line', () => {
  const person = (more: object) => ({ id: 'yusuf', name: 'Yusuf Rahimi', roles: ['witness'], ...more });
  const words = (more: object) =>
    wordsOf(
      sectionAt(
        dossierOf(
          smallFolio({ people: [{ id: 'amina', name: 'Amina Karimi', roles: ['applicant'] }, person(more)] }),
        ),
        'part:witness-list',
      ),
    );
  expect(words({ relation: 'neighbour', occupation: 'baker' })).toContain(
    'Yusuf Rahimi | neighbour\nbaker | Arrest at home',
  );
  expect(words({ relation: 'neighbour', occupation: ' ' })).toContain(
    'Yusuf Rahimi | neighbour | Arrest at home',
  );
  expect(words({ occupation: 'baker' })).toContain('Yusuf Rahimi | baker | Arrest at home');
});
