import { expect, test } from 'vitest';
import { servedBundleSchema } from '../../../../shared/domain/case.ts';
import { smallFolio } from '../small-folio.ts';
import { dossierOf } from '../read-dossier.ts';

test('a blank that a template left is listed, and not again once its statement was served', () => {
  const folio = smallFolio({
    statements: [{ id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'I come from […town].' }] }],
  });
  expect(dossierOf(folio).preflight.filter(({ code }) => code === 'blank-left')).toMatchObject([
    { severity: 'warning', record: 'd', message: expect.stringContaining('[…town]') },
  ]);
  const serving = servedBundleSchema.parse({
    on: '2026-01-05',
    last: 9,
    runs: [{ anchor: 'statement:d', first: '4', pages: 1 }],
    exhibits: [],
  });
  const dossier = { ...folio.case.dossier, served: [serving], supplement: { number: 2, reason: '' } };
  const later = dossierOf({ ...folio, case: { ...folio.case, dossier } });
  expect(later.preflight.filter(({ code }) => code === 'blank-left')).toEqual([]);
});

test('a blank is named with its paragraph as the statement counts them', () => {
  const paragraphs = [
    { id: 'p', text: 'I come from Herat.' },
    { id: 'q', text: 'I left on […day].' },
  ];
  const folio = smallFolio({ statements: [{ id: 'd', declarant: 'amina', paragraphs }] });
  const said = dossierOf(folio).preflight.filter(({ code }) => code === 'blank-left');
  expect(said.map(({ message }) => message.slice(0, 15))).toEqual(['Paragraph 2 of ']);
});

test('a required part that is left out is an error, never silence', () => {
  const folio = smallFolio();
  const dossier = dossierOf({
    ...folio,
    case: { ...folio.case, dossier: { ...folio.case.dossier, leftOut: ['service', 'custody'] } },
  });
  expect(dossier.preflight.find(({ code }) => code === 'part-missing-left-out')?.message).toContain(
    'Certificate of service',
  );
  expect(dossier.preflight.find(({ code }) => code === 'part-left-out')?.message).toContain('Custody');
});
