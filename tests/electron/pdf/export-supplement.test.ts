import { expect, test } from 'vitest';
import { servedBundleOf } from '../../../shared/dossier/numbering/served-bundle.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { readDossier } from './read-dossier.ts';
import { today, order, written, choosing } from './export-order.ts';

test('a supplementary bundle holds only what is new, goes on counting, and cites what was served', async () => {
  const first = await written(order());
  const folio = smallFolio();
  const late = { ...folio.documents[2], id: 'late', title: 'Late letter', issued: { asGiven: '2018-01-01' } };
  const reply = {
    id: 'reply',
    kind: 'declaration',
    declarant: 'amina',
    paragraphs: [
      { id: 'r1', text: 'As I said [@letter, p. 2], it came late [@late].' },
      { id: 'r2', text: 'I told of it before [@p2], and when it was [@threat].' },
    ],
  };
  const grown = smallFolio({
    documents: [...folio.documents, late],
    statements: [...folio.statements, reply],
  });
  const chosen = choosing(
    { served: [servedBundleOf(first, today)], supplement: { number: 2, reason: 'It came by post in June.' } },
    grown,
  );
  const given = order({ folio: chosen });
  const report = await written(given);
  const exhibits = report.parts.filter(({ kind }) => kind === 'exhibit');
  expect(exhibits.map(({ title }) => title)).toEqual(['Late letter']);
  const servedLabels = first.parts.flatMap(({ bare }) => bare ?? []);
  expect(servedLabels).not.toContain(exhibits[0]?.bare);
  const { labels, pages } = await readDossier(given.out);
  expect(labels[0]).toBe(String(first.pages.length + 1));
  expect(pages[0]?.text).toContain('Supplementary bundle 2');
  expect(pages[0]?.text).toContain('It came by post in June.');
  const document = first.parts.find(({ anchor }) => anchor === 'document:letter');
  const text = pages
    .map((page) => page.text)
    .join('\n')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain(`Tab B, p. ${(document?.firstPage ?? 0) + 1} of the bundle of November 22, 2026`);
  const [told, dated] = ['statement:declaration', 'part:chronology'].map(
    (anchor) => first.parts.find((part) => part.anchor === anchor)?.firstPage,
  );
  expect(text).toContain(`¶ 2, p. ${told} of the bundle of November 22, 2026`);
  expect(text).toContain(`Chronology, entry 1, p. ${dated} of the bundle of November 22, 2026`);
  expect(report.preflight.filter(({ code }) => /citation|proof/.test(code))).toEqual([]);
});

test('a supplementary bundle counts on under the same prefix, and from the first number under a new one', async () => {
  const numbering = { prefix: 'K-', digits: 3, first: 1, perVolume: false, place: null };
  const first = await written(order({ folio: choosing({ numbering }) }));
  const again = { served: [servedBundleOf(first, today)], supplement: { number: 2, reason: 'Late.' } };
  const onward = await written(order({ folio: choosing({ ...again, numbering }) }));
  expect(onward.pages[0]?.label).toBe(`K-${String(first.pages.length + 1).padStart(3, '0')}`);
  const anew = await written(
    order({ folio: choosing({ ...again, numbering: { ...numbering, prefix: 'S2-' } }) }),
  );
  expect(anew.pages[0]?.label).toBe('S2-001');
  expect(anew.parts.filter(({ kind }) => kind === 'exhibit' || kind === 'statement')).toEqual([]);
  expect(anew.preflight.find(({ code }) => code === 'supplement-empty')).toBeDefined();
});
