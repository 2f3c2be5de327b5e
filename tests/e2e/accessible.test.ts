import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { passphrase } from '../support/vault.ts';
import { goTo, openFolio, unlock } from './support/open-folio.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const places = [
  'Overview',
  'Timeline',
  'Incidents',
  'Life history',
  'People',
  'Places',
  'Documents',
  'Statements',
  'Findings',
  'Dossier',
  'Interview',
];

test('axe finds nothing wrong on any screen, and no colour too faint in the dark or in high contrast', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expectAccessible(page, 'first page');
  const path = sampleCase(folder);
  await unlock(page, path, passphrase);
  for (const place of places) {
    await goTo(page, place);
    await openFirst(page);
    await expectAccessible(page, place);
    for (const [name, media] of looks) {
      await page.emulateMedia(media);
      await expectAccessible(page, `${place}, ${name}`, ['color-contrast']);
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).waitFor();
  await expectAccessible(page, 'search');
}, 600_000);

test('the window is mirrored in Arabic, and axe finds nothing wrong there', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'العربية' }).click();
  await expectAccessible(page, 'first page in Arabic');
  await page.getByRole('button', { name: 'عندي قضية من قبل' }).click();
  await page.getByRole('textbox', { name: 'المجلد' }).fill(sampleCase(folder));
  await page.getByLabel('عبارة السر', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'فتح', exact: true }).click();
  const rail = page.getByRole('navigation', { name: 'الصفحات' });
  await rail.getByRole('button', { name: 'الأحداث' }).click();
  await page.getByRole('main').getByRole('listbox').getByRole('option').first().waitFor();
  await openFirst(page);
  await expectAccessible(page, 'incidents in Arabic');
  const [railBox, record] = [await rail.boundingBox(), await page.getByRole('article').boundingBox()];
  expect(railBox?.x).toBeGreaterThan(record?.x ?? Infinity);
}, 300_000);

const looks = [
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
] as const;

function sampleCase(folder: string): string {
  const path = join(folder, 'sample');
  execFileSync(process.execPath, ['electron/cli.ts', 'sample', path], {
    cwd: root,
    env: { ...process.env, FOLIO_PASSPHRASE: passphrase },
  });
  return path;
}

async function openFirst(page: Page): Promise<void> {
  const first = page.getByRole('main').getByRole('listbox').getByRole('option').first();
  if (!(await first.isVisible())) return;
  await first.click();
  await page.getByRole('article').waitFor();
}

async function expectAccessible(page: Page, screen: string, rules?: string[]): Promise<void> {
  // Legacy mode stays in this page: the shell closes every other one.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.html ?? ''}`);
  expect(found).toEqual([]);
}
