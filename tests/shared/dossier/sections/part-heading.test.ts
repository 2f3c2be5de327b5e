import { expect, test } from 'vitest';
import type { Section } from '../../../../shared/dossier/dossier.ts';
import { plainText } from '../../../../shared/dossier/block.ts';
import { dossierOf } from '../read-dossier.ts';
import { smallFolio } from '../small-folio.ts';

/** The level and the words of the heading that a section begins with. */
function headOf(section: Section): string {
  const [first] = section.content.flatMap((content) => (content.content === 'blocks' ? content.blocks : []));
  return first?.block === 'heading' ? `${first.level} ${plainText(first.text)}` : '';
}

test('a part begins with a heading of the first level in the dossier’s language', () => {
  const folio = smallFolio();
  const heads = (language: string) => {
    const dossier = { ...folio.case.dossier, language };
    const { sections } = dossierOf({ ...folio, case: { ...folio.case, dossier } });
    return ['contents', 'chronology', 'witness-list', 'service'].map((part) =>
      sections.filter(({ anchor }) => anchor === `part:${part}`).map(headOf),
    );
  };
  expect(heads('en')).toEqual([
    ['1 Contents'],
    ['1 Chronology'],
    ['1 Witnesses'],
    ['1 Certificate of service'],
  ]);
  expect(heads('fr')[1]).toEqual(['1 Chronologie']);
});
