import { expect, test } from 'vitest';
import { plainText } from '../../../../shared/dossier/block.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, sectionAt } from '../read-dossier.ts';

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
