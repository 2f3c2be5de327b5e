import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDossier } from '../../../electron/pdf/export.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { readDossier } from './read-dossier.ts';
import { twoPages, locked, order, written } from './export-order.ts';

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
