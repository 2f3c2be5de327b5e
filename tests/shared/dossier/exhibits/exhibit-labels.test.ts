import { expect, test } from 'vitest';
import { servedBundleSchema } from '../../../../shared/domain/case.ts';
import { idSchema } from '../../../../shared/domain/id.ts';
import { exhibitLabels } from '../../../../shared/dossier/exhibits/exhibit-labels.ts';

const passport = idSchema.parse('passport');
const letter = idSchema.parse('letter');
const photograph = idSchema.parse('photograph');
const report = idSchema.parse('report');

function served(labels: Readonly<Record<string, string>>) {
  const exhibits = Object.entries(labels).map(([document, label]) => ({ document, label }));
  return [servedBundleSchema.parse({ on: '2026-03-02', exhibits })];
}

test('exhibits are called one after the other', () => {
  expect(exhibitLabels([passport, letter], 'letters', [])).toEqual(['A', 'B']);
  expect(exhibitLabels([passport, letter], 'numbers', [])).toEqual(['1', '2']);
});

test('one put in among those served is called after the one before it', () => {
  const before = served({ passport: 'A', photograph: 'B' });
  expect(exhibitLabels([passport, letter, report, photograph], 'letters', before)).toEqual([
    'A',
    'A1',
    'A2',
    'B',
  ]);
  const numbered = served({ passport: '1', photograph: '2' });
  expect(exhibitLabels([passport, letter, photograph], 'numbers', numbered)).toEqual(['1', '1A', '2']);
});

test('one put in behind those served takes the next label that none has', () => {
  const before = served({ passport: 'A', photograph: 'B' });
  expect(exhibitLabels([passport, photograph, letter], 'letters', before)).toEqual(['A', 'B', 'C']);
});

test('one put in before the first served is called before it', () => {
  const before = served({ photograph: 'A' });
  expect(exhibitLabels([letter, photograph], 'letters', before)).toEqual(['0A', 'A']);
});
