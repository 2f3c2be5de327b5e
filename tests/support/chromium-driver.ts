import type { Page } from 'playwright-core';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import type { Surface } from '../../electron/shells/shell.ts';
import type { ShellDriver } from './shell-contract.ts';

/** The Chromium shell in the installed browser, without a screen, and its page to drive. */
export async function startChromium(surface: Surface): Promise<ShellDriver & { readonly page: Page }> {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) throw new Error('Install chromium: the end-to-end tests drive a real browser.');
  const shown = Promise.withResolvers<Page>();
  const shell = new ChromiumShell({ browser, headless: true, onPage: shown.resolve });
  const ended = shell.run(surface);
  ended.catch(shown.reject);
  const page = await shown.promise;
  return {
    shell,
    ended,
    page,
    ask: (name, input) => page.evaluate(ask, { name, input }),
    get: (path) => page.evaluate(get, path),
    pickingFiles: (paths, open) => both(open(), chooseFiles(page, paths)),
    givingPath: (path, open) => both(open(), answerPathDialog(page, path)),
    askOn: (event, name, input) => page.evaluate(askOn, { event, name, input }),
    closeWindow: () => page.close(),
  };
}

/** A click ends after what it caused: a window that closes in between would fail it. */
async function both<Picked>(opened: Promise<Picked>, answered: Promise<void>): Promise<Picked> {
  const [picked] = await Promise.all([opened, answered]);
  return picked;
}

async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = await page.waitForEvent('filechooser');
  await chooser.setFiles([...paths]);
}

async function answerPathDialog(page: Page, path: string | null): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (path === null) return dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('textbox').fill(path);
  await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
}

/** Run in the page. */
function askOn({ event, name, input }: { event: string; name: string; input: unknown }): void {
  // Put there by the shell.
  const { folio } = window as unknown as { folio: { ask(name: string, input: unknown): Promise<unknown> } };
  window.addEventListener(event, () => void folio.ask(name, input));
}

/** Run in the page. */
function ask({ name, input }: { name: string; input: unknown }): Promise<unknown> {
  // Put there by the shell.
  const { folio } = window as unknown as { folio: { ask(name: string, input: unknown): Promise<unknown> } };
  return folio.ask(name, input);
}

async function get(path: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(path);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}
