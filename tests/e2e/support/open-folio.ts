import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { startFolio } from '../../../electron/host/start.ts';
import { ChromiumShell } from '../../../electron/shells/chromium.ts';
import { findBrowser } from '../../../electron/shells/find-browser.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { requireBuild } from '../../support/built-window.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

export interface OpenFolio {
  /** The window's page, as the Chromium shell shows it. */
  readonly page: Page;
  /** An empty folder for the test's own files. */
  readonly folder: string;
  /** Closes the window and waits until nothing of Folio runs. */
  readonly end: () => Promise<void>;
  /** The page of the next window, which comes when this one's page dies. */
  readonly nextPage: () => Promise<Page>;
}

/** Folio as it is run, with its vault process and a real browser without a screen, at the first screen. */
export async function openFolio(): Promise<OpenFolio> {
  requireBuild();
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) throw new Error('Install chromium: the end-to-end tests drive a real browser.');
  const folder = temporaryFolder();
  let shown = Promise.withResolvers<Page>();
  const shell = new ChromiumShell({ browser, headless: true, onPage: (page) => shown.resolve(page) });
  const ended = startFolio(shell);
  ended.catch((error: unknown) => shown.reject(error));
  const end = async () => {
    shell.close();
    await ended;
  };
  onTestFinished(end);
  const nextPage = () => {
    shown = Promise.withResolvers();
    return shown.promise;
  };
  return { page: await shown.promise, folder, end, nextPage };
}

/** An empty case that is there and locked, and its passphrase. */
export async function lockedCase(folder: string) {
  const path = join(folder, 'case');
  valueOf(await Vault.create(path, passphrase, { cost: cheap })).close();
  return { path, passphrase };
}

/** Opens a case on the first screen as a person does. */
export async function unlock(page: Page, path: string, words: string): Promise<void> {
  const other = page.getByRole('button', { name: 'I already have a case' });
  const open = page.getByRole('button', { name: 'Open', exact: true });
  // The screen may not be drawn yet: asking at once whether a button is there would miss it.
  await other.or(open).first().waitFor();
  if (await other.isVisible()) await other.click();
  await page.getByRole('textbox', { name: 'Folder' }).fill(path);
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await open.click();
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
}

/** From the first screen to the form for a new case, past what Folio is. */
export async function startNewCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a new case' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('heading', { name: 'Make a new case' }).waitFor();
}

/** Goes to a page by its name in the rail, and waits until it is drawn: each is loaded when first asked for. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: place }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Chooses a path in the shell's own dialog for folders and places to save. */
export async function choosePath(page: Page, path: string): Promise<void> {
  const dialog = page
    .getByRole('dialog')
    .filter({ has: page.getByRole('button', { name: 'Up one folder' }) });
  await dialog.getByRole('textbox').fill(path);
  await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
}

/** The person does what opens the system's dialog for files, and picks these in it. */
export async function pickFiles(
  page: Page,
  files: readonly string[],
  open: () => Promise<void>,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()]);
  await chooser.setFiles([...files]);
}

/** Writes the dossier to a path from its page, and waits until it is written. */
export async function exportDossier(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Export as PDF' }).click();
  await choosePath(page, path);
  await page.getByRole('heading', { name: 'Written' }).waitFor({ timeout: 60_000 });
}
