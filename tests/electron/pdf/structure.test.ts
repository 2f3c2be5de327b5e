import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDossier } from '../../../electron/pdf/export.ts';
import { assemblePdf } from '../../../electron/sample/plain-pdf.ts';
import { profileIdSchema } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/dates/day.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { plainStream } from '../../support/plain-pdf.ts';
import { everyElement, readContents, readStructure, type Element } from './read-structure.ts';

const onePage = assemblePdf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << >> >>',
  plainStream('0 0 100 100 re f'),
]);

async function structureOf(profile: keyof typeof profiles, language = ''): Promise<Element> {
  return readStructure(await written(profile, language));
}

async function written(profile: keyof typeof profiles, language = ''): Promise<string> {
  const folio = smallFolio();
  const out = join(mkdtempSync(join(tmpdir(), 'folio-structure-')), 'dossier.pdf');
  const reply = await exportDossier({
    folio: {
      ...folio,
      case: { ...folio.case, profile, dossier: { ...folio.case.dossier, language } },
    },
    profile: profiles[profile],
    today: daySchema.parse('2026-11-22'),
    out,
    readAttachment: async () => onePage,
  });
  if (!reply.ok) throw new Error(reply.failure.message);
  return out;
}

test.each(profileIdSchema.options)(
  '%s: no heading skips a level, and every part begins with the first',
  async (profile) => {
    for (const section of (await structureOf(profile)).kids) {
      const levels = everyElement(section).flatMap(({ type }) =>
        /^H\d$/.test(type) ? [Number(type[1])] : [],
      );
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  },
);

test.each(profileIdSchema.options)(
  '%s: tables have rows of equal length, and heads that say what they name',
  async (profile) => {
    const tables = everyElement(await structureOf(profile)).filter(({ type }) => type === 'Table');
    expect(tables.length).toBeGreaterThan(4);
    for (const { kids } of tables) {
      expect(new Set(kids.map(({ type }) => type))).toEqual(new Set(['TR']));
      expect(new Set(kids.map((row) => row.kids.length)).size).toBe(1);
      const cells = kids.flatMap((row) => row.kids);
      expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(['TH', 'TD']));
      expect(cells.filter(({ type, scope }) => (type === 'TH') !== (scope !== ''))).toEqual([]);
    }
  },
);

test('a fact’s label heads its row, and the columns of a court’s caption are no table', async () => {
  const [cover] = (await structureOf('us-eoir')).kids;
  const [facts, ...others] = everyElement(cover ?? fail()).filter(({ type }) => type === 'Table');
  expect(others).toEqual([]);
  expect(facts?.kids.map((row) => row.kids.map(({ type, scope }) => type + scope))).toEqual([
    ['THRow', 'TD'],
    ['THRow', 'TD'],
    ['THRow', 'TD'],
  ]);
});

test('each page of an exhibit is a figure with words for those who cannot see it', async () => {
  const figures = everyElement(await structureOf('generic')).filter(({ type }) => type === 'Figure');
  expect(figures).toHaveLength(3);
  expect(figures.filter(({ alternative }) => !alternative)).toEqual([]);
});

test('all that is drawn is an element’s or an artifact, and none within another', async () => {
  const contents = await Promise.all(
    ['us-eoir' as const, 'uk-ftt' as const].map((profile) => written(profile)),
  );
  const pages = contents.flatMap(readContents);
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const operators = page.match(/\b(?:BDC|BMC|EMC|TJ|Tj|Do|S|f)\b/g) ?? [];
    expect(operators.length).toBeGreaterThan(2);
    const runs = operators
      .join(' ')
      .replaceAll(/\b(?:BDC|BMC)((?: (?:TJ|Tj|Do|S|f))*) EMC\b/g, '')
      .trim();
    expect(runs).toBe('');
  }
});

test('the English of a law says that it is English in a French dossier', async () => {
  const english = everyElement(await structureOf('us-eoir', 'fr')).filter(
    ({ language }) => language === 'en',
  );
  expect(english).toHaveLength(1);
});

function fail(): never {
  throw new Error('The dossier has no cover.');
}

test.each([
  ['', 'en-US'],
  ['fr', 'fr'],
])('the file says what language it is in: %j', async (language, said) => {
  const file = readFileSync(await written('us-eoir', language), 'latin1');
  expect(/\/Type \/Catalog[^\n]*?\/Lang \(([^)]*)\)/.exec(file)?.[1]).toBe(said);
});
