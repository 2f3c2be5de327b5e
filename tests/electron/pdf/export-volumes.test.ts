import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import { servedBundleOf } from '../../../shared/dossier/numbering/served-bundle.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { readDossier } from './read-dossier.ts';
import { today, twoPages, order, written, choosing, volumes } from './export-order.ts';

test('volumes stay below the limit, go on counting, and share one contents', async () => {
  const folio = smallFolio();
  const attachments = folio.attachments.map((each) => ({ ...each, bytes: 200_000 }));
  const padding = `\n% ${'0123456789'.repeat(19_900)}`;
  const given = order({
    folio: choosing(volumes({ bytes: 700_000 }), { ...folio, attachments }),
    readAttachment: async () => twoPages(padding),
  });
  const report = await written(given);
  expect(report.volumes.map(({ path }) => basename(path))).toEqual([
    'dossier_Part1.pdf',
    'dossier_Part2.pdf',
    'dossier_Part3.pdf',
  ]);
  expect(report.volumes.filter(({ bytes }) => bytes > 700_000)).toEqual([]);
  const files = await Promise.all(report.volumes.map(({ path }) => readDossier(path)));
  const labels = files.flatMap((volume) => volume.labels);
  expect(labels).toEqual(labels.map((_, index) => String(index + 1)));
  expect(files[0]?.pages[1]?.text).toMatch(/vol\.\s[23]/);
  expect(readdirSync(join(given.out, '..')).toSorted()).toEqual([
    'dossier_Part1.pdf',
    'dossier_Part2.pdf',
    'dossier_Part3.pdf',
  ]);
});

test('a dossier served once keeps its numbers when an exhibit is put in later', async () => {
  const first = await written(order());
  const folio = smallFolio();
  const added = {
    ...folio.documents[2],
    id: 'late',
    title: 'Late letter',
    issued: { asGiven: '2018-01-01' },
  };
  const late = smallFolio({ documents: [...folio.documents, added] });
  const dossier = { ...late.case.dossier, served: [servedBundleOf(first, today)] };
  const given = order({ folio: { ...late, case: { ...late.case, dossier } } });
  const second = await written(given);
  const pagesOf = (report: ExportReport, title: string) => {
    const part = report.parts.find((each) => each.kind === 'exhibit' && each.title === title);
    return report.pages.slice((part?.firstPage ?? 1) - 1, part?.lastPage).map(({ label }) => label);
  };
  expect(pagesOf(second, 'Threat letter')).toEqual(pagesOf(first, 'Threat letter'));
  expect(pagesOf(second, 'Late letter').every((label) => /^\d+[A-Z]$/.test(label))).toBe(true);
  const nthLabel = (report: ExportReport, title: string) =>
    report.parts.find((each) => each.title === title)?.label;
  expect(nthLabel(second, 'Threat letter')).toBe(nthLabel(first, 'Threat letter'));
  expect((await readDossier(given.out)).labels).toEqual(second.pages.map(({ label }) => label));
});

test('renumbering prints a concordance of old and new numbers', async () => {
  const first = await written(order());
  const folio = smallFolio();
  const dossier = {
    ...folio.case.dossier,
    served: [servedBundleOf(first, today)],
    insertion: 'renumber' as const,
  };
  const given = order({ folio: { ...folio, case: { ...folio.case, dossier } } });
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  const page = report.parts.find(({ kind }) => kind === 'concordance')?.firstPage ?? 0;
  expect(pages[page - 1]?.text).toMatch(/Certificate of service\s*\d+\s+\d+/);
});

test('volumes stay within a number of pages, each later one behind a cover of its own', async () => {
  const given = order({ folio: choosing(volumes({ pages: 9 })) });
  const report = await written(given);
  expect(report.volumes.length).toBeGreaterThan(2);
  expect(report.volumes.filter(({ pages }) => pages > 9)).toEqual([]);
  expect(report.preflight.filter(({ code }) => /proof|volume/.test(code))).toEqual([]);
  const files = await Promise.all(report.volumes.map(({ path }) => readDossier(path)));
  for (const [index, { pages }] of files.entries())
    expect(pages[0]?.text).toContain(`Volume ${index + 1} of ${files.length}`);
  const numbers = files.flatMap(({ labels }) => labels);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(files[1]?.outline[0]).toEqual({ words: 'Volume 2', page: 1 });
  const tabs = report.parts.filter(({ kind }) => kind === 'exhibit');
  expect(report.parts.find(({ kind }) => kind === 'exhibits')).toMatchObject({
    firstPage: tabs[0]?.firstPage,
    lastPage: tabs.at(-1)?.lastPage,
  });
});

test('a reference into another volume names the volume and the page', async () => {
  const given = order({ folio: choosing(volumes({ pages: 9 })) });
  const report = await written(given);
  const [first] = await Promise.all(report.volumes.map(({ path }) => readDossier(path)));
  const said = /Tab B, Volume (\d+), p\. (\d+)/.exec(first?.pages.map(({ text }) => text).join('\n') ?? '');
  const volume = await readDossier(report.volumes[Number(said?.[1]) - 1]?.path ?? '');
  expect(volume.pages[volume.labels.indexOf(said?.[2] ?? '')]?.text).toContain('Source page two');
});

test('a text longer than a volume may be stands whole, and the report says so', async () => {
  const paragraphs = Array.from({ length: 60 }, (_, index) => ({
    id: `p${index}`,
    text: 'One. '.repeat(80),
  }));
  const folio = smallFolio({ statements: [{ id: 'd', declarant: 'amina', paragraphs }] });
  const report = await written(order({ folio: choosing(volumes({ pages: 6 }), folio) }));
  expect(report.preflight.find(({ code }) => code === 'volume-too-long')).toMatchObject({
    severity: 'error',
    values: { pages: 6 },
  });
});

test('each volume can count its pages anew, and a reference then says which volume', async () => {
  const folio = choosing(volumes({ pages: 9 }));
  const { numbering } = folio.case.dossier;
  const given = order({ folio: choosing({ numbering: { ...numbering, perVolume: true } }, folio) });
  const report = await written(given);
  for (const { path } of report.volumes) {
    const { labels } = await readDossier(path);
    expect(labels).toEqual(labels.map((_, index) => String(index + 1)));
  }
});

test('one file is written however large it is, where that is chosen', async () => {
  const report = await written(order({ folio: choosing(volumes({ pages: 9, whole: true })) }));
  expect(report.volumes.map(({ path }) => basename(path))).toEqual(['dossier.pdf']);
});

test.each(['bottom-centre', 'bottom-right', 'top-right'] as const)(
  'a Bates number stands %s and is the label of its page',
  async (place) => {
    const folio = choosing({ numbering: { prefix: 'AK-', digits: 5, first: 7, perVolume: false, place } });
    const given = order({ folio });
    await written(given);
    const { labels, pages } = await readDossier(given.out);
    expect(labels.slice(0, 2)).toEqual(['AK-00007', 'AK-00008']);
    for (const [index, { text }] of pages.entries()) expect(text).toContain(labels[index]);
  },
);
