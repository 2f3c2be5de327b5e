import { expect, test } from 'vitest';
import { previewOf } from '../../../shared/dossier/preview.ts';
import { smallFolio } from './small-folio.ts';
import { dossierOf } from './read-dossier.ts';

test('the preview names every part', () => {
  const dossier = dossierOf(smallFolio());
  expect(previewOf(dossier).parts).toHaveLength(dossier.sections.length);
});
