import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('a statement with a signed copy prints no second signature block', () => {
  const folio = smallFolio();
  const statements = folio.statements.map((each) =>
    each.id === 'declaration' ? { ...each, files: [folio.attachments[2]?.id ?? each.id] } : each,
  );
  const section = sectionAt(dossierOf({ ...folio, statements }), 'statement:declaration');
  expect(wordsOf(section)).not.toContain('penalty of perjury');
  expect(section?.content.map(({ content }) => content)).toEqual(['blocks', 'file']);
});
