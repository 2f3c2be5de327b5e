import { expect, test } from 'vitest';
import { type Folio, servedBundleSchema } from '../../../../shared/domain/case.ts';
import { dossierOf } from '../read-dossier.ts';
import { smallFolio } from '../small-folio.ts';

type Bundles = Partial<Folio['case']['dossier']>;

const codes = ['prefix-ends-in-figure', 'supplement-first', 'supplement-empty', 'supplement-reason'];
const first = servedBundleSchema.parse({ on: '2026-01-05', last: 9, runs: [], exhibits: [] });

/** What the preflight says of the bundles, with the gravity of each. */
function said(bundles: Bundles, folio: Folio = smallFolio()): readonly string[] {
  const dossier = { ...folio.case.dossier, ...bundles };
  return dossierOf({ ...folio, case: { ...folio.case, dossier } })
    .preflight.filter(({ code }) => codes.includes(code))
    .map(({ code, severity }) => `${severity} ${code}`);
}

function prefixed(prefix: string): Bundles {
  return { numbering: { ...smallFolio().case.dossier.numbering, prefix } };
}

test('a page number whose prefix ends in a figure can be read in two ways', () => {
  expect(said(prefixed('B2'))).toEqual(['warning prefix-ends-in-figure']);
  expect(said(prefixed('B2.'))).toEqual(['warning prefix-ends-in-figure']);
  expect(said(prefixed('B2-'))).toEqual([]);
  expect(said(prefixed('B'))).toEqual([]);
  expect(said(prefixed(''))).toEqual([]);
});

test('a supplementary bundle needs one that was handed in before', () => {
  expect(said({ supplement: { number: 2, reason: 'It came late.' } })).toEqual(['error supplement-first']);
});

test('a supplementary bundle says why it is late', () => {
  expect(said({ served: [first], supplement: { number: 2, reason: '' } })).toEqual([
    'info supplement-reason',
  ]);
  expect(said({ served: [first], supplement: { number: 2, reason: ' ' } })).toEqual([
    'info supplement-reason',
  ]);
  expect(said({ served: [first], supplement: { number: 2, reason: 'It came late.' } })).toEqual([]);
});

test('a supplementary bundle of nothing new is an error; a statement or a document is enough', () => {
  const empty = smallFolio({ documents: [], statements: [] });
  const bundles = { served: [first], supplement: { number: 2, reason: 'It came late.' } };
  expect(said(bundles, empty)).toEqual(['error supplement-empty']);
  expect(said(bundles, smallFolio({ documents: [] }))).toEqual([]);
  expect(said(bundles, smallFolio({ statements: [] }))).toEqual([]);
});

test('a whole dossier needs nothing of this', () => {
  expect(said({})).toEqual([]);
  expect(said({ served: [first] })).toEqual([]);
});
