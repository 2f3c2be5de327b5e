import { expect, test } from 'vitest';
import { explained } from '../../../../renderer/parts/findings/explained.ts';
import { english } from '../../../../shared/timeline/explain/languages/en.ts';
import { spanish } from '../../../../shared/timeline/explain/languages/es.ts';
import type { Finding } from '../../../../shared/timeline/findings/finding.ts';
import { findingsIn, makeFolio, on } from '../../../shared/timeline/make-folio.ts';

const of = (fields: { readonly title: string; readonly account?: string }) => {
  const folio = makeFolio({
    incidents: [{ id: 'arrest', when: on('2019-03-12'), until: on('2019-03-02'), ...fields }],
  });
  return { folio, byId: new Map(folio.incidents.map((each) => [each.id, each])) };
};
const said = (finding: Finding, { folio, byId }: ReturnType<typeof of>, texts = english) =>
  explained(finding, folio, byId, texts);
const [found] = findingsIn({
  incidents: [{ id: 'arrest', title: 'Arrest', when: on('2019-03-12'), until: on('2019-03-02') }],
});

test('keeps the words of a finding while only other words of its records change', () => {
  if (found === undefined) throw new Error('a span that ends before it begins is found');
  const first = said(found, of({ title: 'Arrest' }));
  expect(said(found, of({ title: 'Arrest', account: 'They came at night.' }))).toBe(first);
});

test('follows a record that gets another name, and another language', () => {
  if (found === undefined) throw new Error('a span that ends before it begins is found');
  const first = said(found, of({ title: 'Arrest' }));
  expect(JSON.stringify(first)).toContain('Arrest');
  const renamed = said(found, of({ title: 'The raid' }));
  expect(JSON.stringify(renamed)).toContain('The raid');
  expect(said(found, of({ title: 'The raid' }), spanish).title).not.toBe(renamed.title);
});
