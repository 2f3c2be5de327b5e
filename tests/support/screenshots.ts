import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';

/**
 * Pictures of every screen of the sample case at 1366×768, as a person sees them.
 * `npm run screenshots [folder]` writes PNGs into the folder, else into a new temporary one.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const passphrase = 'four calm words here';
const pages = [
  'overview',
  'timeline',
  'incidents',
  'histories',
  'people',
  'places',
  'documents',
  'statements',
  'findings',
  'dossier',
  'interview',
];

const out = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'folio-screens-')));
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'folio-sample-'));
const shown = Promise.withResolvers<Page>();
const shell = new ChromiumShell({ browser: browser(), headless: true, onPage: shown.resolve });
const ended = startFolio(shell);
ended.catch(shown.reject);
try {
  await takeAll(await shown.promise, sampleCase(join(scratch, 'sample')));
  console.log(out);
} finally {
  shell.close();
  await ended;
  rmSync(scratch, { recursive: true, force: true });
}

async function takeAll(page: Page, folder: string): Promise<void> {
  await page.setViewportSize(whole);
  await page.locator('.welcome').waitFor();
  await take(page, 'welcome');
  await page.locator('.welcome-ways button').first().click();
  await take(page, 'welcome-about');
  await page.locator('.about .button').last().click();
  await take(page, 'welcome-create');
  await page.locator('.welcome-other button').first().click();
  await unlock(page, folder);
  await everyScreen(page, 'light');
  await show(page, 'findings');
  await entries(page).nth(3).click();
  await take(page, 'findings-other');
  await show(page, 'documents');
  await openPdf(page);
  await palette(page);
  await settings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await everyScreen(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  // Half the window's size is what is left of it at 200 %.
  await page.setViewportSize({ width: whole.width / 2, height: whole.height / 2 });
  await everyScreen(page, '200');
  await page.setViewportSize({ width: 1024, height: 700 });
  await everyScreen(page, '1024');
  await page.setViewportSize(whole);
  await page.keyboard.press('Control+l');
  await page.locator('.welcome').waitFor();
  await page.locator('.welcome-head select').selectOption('ar');
  await take(page, 'unlock-ar');
  await unlock(page, folder);
  await everyScreen(page, 'ar');
}

const whole = { width: 1366, height: 768 };

/** Every page of the window, with the first entry of its list open, and the parts of the interview. */
async function everyScreen(page: Page, look: string): Promise<void> {
  for (const place of pages) {
    await show(page, place);
    if (look === 'light') await take(page, place);
    const opened = await openFirst(page);
    if (opened || look !== 'light') await take(page, `${place}-${opened ? 'one-' : ''}${look}`);
  }
  for (const [at, part] of ['sheet', 'practise'].entries()) {
    await page
      .locator('.part-choice button')
      .nth(at + 1)
      .click();
    await take(page, `interview-${part}-${look}`);
  }
}

async function unlock(page: Page, folder: string): Promise<void> {
  const path = page.locator('.folder-field input');
  const start = page.locator('.welcome-ways button');
  if ((await start.count()) > 0) await start.last().click();
  await path.fill(folder);
  await page.locator('input[type=password]').fill(passphrase);
  await take(page, 'unlock');
  await page.locator('.welcome-form button[type=submit]').click();
  await page.locator('.rail').waitFor();
}

async function show(page: Page, place: string): Promise<void> {
  await page.locator('.rail-link').nth(pages.indexOf(place)).click();
}

/** The rows of the list now shown. */
function entries(page: Page): Locator {
  return page.getByRole('main').getByRole('listbox').getByRole('option');
}

async function openFirst(page: Page): Promise<boolean> {
  const first = entries(page).first();
  if (!(await first.isVisible())) return false;
  await first.click();
  await page.getByRole('article').waitFor();
  return true;
}

/** The first document whose pages are shown as pictures of a PDF. */
async function openPdf(page: Page): Promise<void> {
  const options = entries(page);
  for (let at = 0; at < (await options.count()); at += 1) {
    await options.nth(at).click();
    const pdf = page.locator('.pdf canvas').first();
    const there = await pdf.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    await pdf.scrollIntoViewIfNeeded();
    return take(page, 'documents-pdf');
  }
}

async function palette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('arrest');
  await take(page, 'palette');
  await page.keyboard.press('Escape');
}

async function settings(page: Page): Promise<void> {
  await page.locator('.rail-foot .rail-link').last().click();
  await page.getByRole('dialog').waitFor();
  await take(page, 'settings');
  await page.keyboard.press('Escape');
}

/** Once nothing moves or loads any more. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
}

function sampleCase(folder: string): string {
  execFileSync(process.execPath, ['electron/cli.ts', 'sample', folder], {
    cwd: root,
    env: { ...process.env, FOLIO_PASSPHRASE: passphrase },
  });
  return folder;
}

function browser(): string {
  const found = findBrowser(process.env, process.platform);
  if (found === null) throw new Error('Install chromium: the pictures are taken in a real browser.');
  return found;
}
