import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDossier, type ExportOrder } from '../../../electron/pdf/export.ts';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { DossierChoices, Folio } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/domain/day.ts';
import { servedBundleOf } from '../../../shared/dossier/numbering/served-bundle.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { assemblePdf } from '../../../electron/sample/plain-pdf.ts';
import { plainStream } from '../../support/plain-pdf.ts';
import { readDossier } from './read-dossier.ts';

const today = daySchema.parse('2026-11-22');

/** A file of two pages that say which they are. */
function twoPages(padding = ''): Uint8Array {
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${content} 0 R /Resources << /Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`;
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    plainStream('BT /H 20 Tf 50 200 Td (Source page one) Tj ET' + padding),
    plainStream('BT /H 20 Tf 50 200 Td (Source page two) Tj ET'),
  ]);
}

function locked(bytes: Uint8Array, password: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'folio-locked-'));
  writeFileSync(join(folder, 'plain.pdf'), bytes);
  const [plain, out] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
  execFileSync('qpdf', [plain, '--encrypt', password, 'owner', '256', '--', out]);
  return readFileSync(out);
}

function order(
  change: Partial<ExportOrder> & { readonly out?: string } = {},
): ExportOrder & { readonly out: string } {
  return {
    folio: smallFolio(),
    profile: profiles['us-eoir'],
    today,
    out: join(mkdtempSync(join(tmpdir(), 'folio-export-')), 'dossier.pdf'),
    readAttachment: async () => twoPages(),
    ...change,
  };
}

async function written(given: ExportOrder): Promise<ExportReport> {
  const reply = await exportDossier(given);
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}

test('the number printed on each page is its page label', async () => {
  const given = order();
  const report = await written(given);
  const { pages, labels } = await readDossier(given.out);
  expect(labels).toEqual(report.pages.map(({ label }) => label));
  for (const [index, { text }] of pages.entries()) expect(text.split(/\D+/)).toContain(labels[index]);
});

/** So many identity cards. */
function cards(count: number): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `card-${index}`,
    kind: 'identity',
    title: `Card ${index + 1}`,
  }));
}

test('contents that run over by a few rows stand closer, and longer ones leave no row alone', async () => {
  const rowsByPage = async (count: number) => {
    const given = order({ folio: smallFolio({ documents: cards(count) }) });
    const report = await written(given);
    const { pages } = await readDossier(given.out);
    const part = report.parts.find(({ kind }) => kind === 'contents');
    const own = pages.slice((part?.firstPage ?? 1) - 1, part?.lastPage ?? 0);
    return own.map(({ text }) => (text.match(/Card \d+/g) ?? []).length);
  };
  expect(await rowsByPage(18)).toEqual([18]);
  const [first = 0, last = 0] = await rowsByPage(24);
  expect(first + last).toBe(24);
  expect(last).toBeGreaterThanOrEqual(3);
});

test('each link of the contents lands on the page it names', async () => {
  const given = order();
  const report = await written(given);
  const { pages, labels } = await readDossier(given.out);
  const contents = report.parts.find(({ kind }) => kind === 'contents');
  const links = pages[(contents?.firstPage ?? 0) - 1]?.links ?? [];
  expect(links.length).toBeGreaterThan(12);
  for (const { words, page } of links) expect(labels[page - 1]).toBe(words);
});

test('each outline entry lands on the first page of its part', async () => {
  const given = order();
  const report = await written(given);
  const { outline } = await readDossier(given.out);
  const sections = report.parts.filter(({ kind }) => kind !== 'file');
  const expected = sections.map(({ label, title, firstPage }) => ({
    words: label === undefined ? title : `${label}: ${title}`,
    page: firstPage,
  }));
  for (const entry of expected) expect(outline).toContainEqual(entry);
});

test('a citation prints the page on which the cited page of the document is', async () => {
  const given = order();
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  const declaration = report.parts.find(({ kind }) => kind === 'statement')?.firstPage ?? 0;
  const cited = /Tab B, p\. (\d+)/.exec(pages[declaration - 1]?.text ?? '')?.[1];
  expect(pages[Number(cited) - 1]?.text).toContain('Source page two');
});

test('the same case on the same day gives the same bytes', async () => {
  const [first, second] = [order(), order()];
  const [a, b] = [await written(first), await written(second)];
  expect(a.volumes[0]?.sha256).toBe(b.volumes[0]?.sha256);
});

test('the file says nothing of who made it, with what, or when', async () => {
  const given = order();
  await written(given);
  const { info } = await readDossier(given.out);
  expect(
    Object.keys(info).filter((key) =>
      ['Author', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Title'].includes(key),
    ),
  ).toEqual([]);
  expect(readFileSync(given.out, 'latin1')).not.toContain('scan.pdf');
});

test('a file that cannot be read becomes a page that says so, and an error in the report', async () => {
  const given = order({
    readAttachment: async (id) => (id === 'file-card' ? Buffer.from('not a pdf') : twoPages()),
  });
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  expect(report.preflight.filter(({ code }) => code.startsWith('file-'))).toMatchObject([
    { severity: 'error', record: 'card' },
  ]);
  expect(pages.some(({ text }) => text.includes('could not be reproduced here'))).toBe(true);
});

test('an attachment that the case does not hold is named, not left out in silence', async () => {
  const report = await written(
    order({ readAttachment: async (id) => (id === 'file-card' ? null : twoPages()) }),
  );
  expect(report.preflight.find(({ code }) => code === 'file-missing')).toMatchObject({ record: 'card' });
});

test('a cited page past the end of a document is an error', async () => {
  const folio = smallFolio({
    statements: [{ id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'See [@card, p. 9].' }] }],
  });
  const report = await written(order({ folio }));
  expect(report.preflight.find(({ code }) => code === 'citation-page')).toMatchObject({
    severity: 'error',
    record: 'card',
  });
});

test('a character that no font holds is named with its record', async () => {
  const folio = smallFolio();
  const incidents = folio.incidents.map((incident) => ({ ...incident, account: 'A sign: \u{1F9FF}.' }));
  const given = order({ folio: { ...folio, incidents } });
  const report = await written(given);
  expect(report.preflight.filter(({ code }) => code === 'missing-character')).toMatchObject([
    { severity: 'error', record: 'threat', message: expect.stringContaining('U+1F9FF') },
    { severity: 'error', record: 'arrest' },
  ]);
  const { pages } = await readDossier(given.out);
  expect(pages.some(({ text }) => text.includes('[U+1F9FF]'))).toBe(true);
});

test('a locked file shows its pages when the case holds its password, and a page says so when not', async () => {
  const folio = smallFolio();
  const bytes = locked(twoPages(), 'open');
  const withPassword = folio.attachments.map((each) => ({ ...each, password: 'open' }));
  const opened = await written(
    order({ folio: { ...folio, attachments: withPassword }, readAttachment: async () => bytes }),
  );
  expect(opened.preflight.map(({ code }) => code)).not.toContain('file-needs-password');
  const unopened = await written(order({ readAttachment: async () => bytes }));
  expect(unopened.preflight.map(({ code }) => code)).toContain('file-needs-password');
});

test('a cancelled export leaves no file', async () => {
  const abort = new AbortController();
  const given = order({
    signal: abort.signal,
    onProgress: (count) => {
      if (count === 1) abort.abort();
    },
  });
  const reply = await exportDossier(given);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(readdirSync(join(given.out, '..'))).toEqual([]);
});

test('an export cancelled when all is written but not yet proved leaves no file', async () => {
  const abort = new AbortController();
  const given = order({
    signal: abort.signal,
    onProgress: (count, total) => {
      if (count === total - 1) abort.abort();
    },
  });
  expect(await exportDossier(given)).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(readdirSync(join(given.out, '..'))).toEqual([]);
});

test('a folder that does not exist is refused in plain words', async () => {
  const reply = await exportDossier(order({ out: join(tmpdir(), 'folio-no-such-folder', 'x.pdf') }));
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'not-found', message: 'That folder does not exist. Choose another folder.' },
  });
});

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

/** The folio with some of its dossier choices changed. */
function choosing(change: Partial<DossierChoices>, folio = smallFolio()): Folio {
  return { ...folio, case: { ...folio.case, dossier: { ...folio.case.dossier, ...change } } };
}

const volumes = (change: Partial<DossierChoices['volumes']>) => ({
  volumes: { bytes: null, pages: null, whole: false, ...change },
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

test('a password locks the dossier with AES-256, and the proof still reads it', async () => {
  const given = order({ password: 'paper lantern' });
  const report = await written(given);
  expect(report.preflight.filter(({ code }) => code.startsWith('proof-'))).toEqual([]);
  expect(readFileSync(given.out, 'latin1')).toContain('/AESV3');
});

test('the interview sheet says each day in two languages and leaves the own words as they are', async () => {
  const given = order({ interviewSheet: 'es' });
  const report = await written(given);
  const [page] = (await readDossier(given.out)).pages;
  expect(report.parts.map(({ kind }) => kind)).toEqual(['interview-sheet']);
  expect(page?.text).toContain('Hearing: December 3, 2026');
  expect(page?.text).toContain('Audiencia: 3 de diciembre');
  expect(page?.text.match(/Arrest at home/g)).toHaveLength(2);
});

test('a running head too long for its line ends in an ellipsis, and a stamp keeps its page', async () => {
  const title = 'The declaration of a person who has much to say '.repeat(8).trim();
  const [declaration, ...others] = smallFolio().statements;
  const paragraphs = Array.from({ length: 60 }, (_, index) => ({ id: `q${index}`, text: 'I was there.' }));
  const folio = smallFolio({
    statements: [{ ...declaration, title, paragraphs, files: ['file-card'] }, ...others],
  });
  const given = order({ folio });
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  const part = report.parts.find(({ kind }) => kind === 'statement');
  const [first, last] = [part?.firstPage ?? 0, part?.lastPage ?? 0];
  expect(pages[first]?.text).toMatch(/The declaration of a person[^…]{10,80}…/);
  expect(pages[last - 1]?.text).toMatch(/The declaration of a person[^…]*…, page 2 of 2/);
});

test('a part’s title stands once on its first page, and at the head of its others', async () => {
  const account = Array.from({ length: 90 }, (_, index) => `Line ${index + 1}`).join('\n');
  const [arrest, ...others] = smallFolio().incidents;
  const given = order({ folio: smallFolio({ incidents: [{ ...arrest, account }, ...others] }) });
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  const first = report.parts.find(({ kind }) => kind === 'chronology')?.firstPage ?? 0;
  expect(pages[first - 1]?.text.match(/^Chronology$/gm)).toHaveLength(1);
  expect(pages[first]?.text.match(/^Chronology$/gm)).toHaveLength(1);
});

test('an event that goes on over the page says there which event it is', async () => {
  const account = Array.from({ length: 90 }, (_, index) => `Line ${index + 1}`).join('\n');
  const [arrest, ...others] = smallFolio().incidents;
  const given = order({ folio: smallFolio({ incidents: [{ ...arrest, account }, ...others] }) });
  const report = await written(given);
  const { pages } = await readDossier(given.out);
  const first = report.parts.find(({ kind }) => kind === 'chronology')?.firstPage ?? 0;
  expect(pages[first - 1]?.text).not.toContain('continued');
  expect(pages[first]?.text).toMatch(/2\s*Arrest at home, continued\s*Line \d+/);
  const whole = pages.map(({ text }) => text).join('\n');
  expect(whole.match(/Line \d+/g)).toHaveLength(90);
});
