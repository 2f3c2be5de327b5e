import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reply } from '../../shared/reply.ts';
import { temporaryFolder } from '../support/vault.ts';
import { lockedCase, openFolio, unlock } from './support/open-folio.ts';

/** Found nowhere else, and long enough not to come about by chance. */
const canary = 'Quexalophitt';

afterEach(() => void vi.unstubAllEnvs());

it('leaves no word of the case in the case’s folder, the temporary folder or the browser’s profile', async () => {
  const scratch = temporaryFolder();
  vi.stubEnv('TMPDIR', scratch);
  const { page, folder, end } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const saved = await page.evaluate(save, canary);
  expect(saved.ok).toBe(true);
  await page.reload();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Incidents' }).click();
  await page.getByText(canary).first().waitFor();
  await page.evaluate((word) => sessionStorage.setItem('x', word), canary);
  expect(tmpdir()).toBe(scratch);
  const places = [scratch, '/dev/shm'];
  expect(places.flatMap((place) => filesWith(place, canary))).toEqual([]);
  await end();
  expect(places.flatMap((place) => filesWith(place, canary))).toEqual([]);
  expect(readdirSync('/dev/shm').filter((name) => name.startsWith(`folio-window-${process.pid}-`))).toEqual(
    [],
  );
});

it('leaves nothing in the account when a page dies with the case on it', async () => {
  const home = temporaryFolder();
  for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) vi.stubEnv(name, undefined);
  vi.stubEnv('HOME', home);
  vi.stubEnv('FOLIO_PASSPHRASE', canary);
  const { page, folder, end, nextPage } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  expect((await page.evaluate(save, canary)).ok).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Incidents' }).click();
  await page.getByText(canary).first().waitFor();
  const environments = browserEnvironments();
  expect(environments.length).toBeGreaterThan(0);
  for (const environment of environments) {
    expect(environment).toContain(`XDG_DATA_HOME=/dev/shm/folio-window-${process.pid}-`);
    expect(environment).not.toContain(canary);
  }
  const next = nextPage();
  void page.goto('chrome://crash').catch(() => undefined);
  await (await next).getByRole('button', { name: 'Open', exact: true }).waitFor();
  await end();
  expect(filesWith(home, canary)).toEqual([]);
  expect(readdirSync(home, { recursive: true }).filter((name) => String(name).endsWith('.dmp'))).toEqual([]);
});

/** Runs in the page. */
async function save(word: string): Promise<Reply<unknown>> {
  // Put there by the shell.
  const { folio } = window as unknown as {
    folio: { ask(name: string, input: unknown): Promise<Reply<unknown>> };
  };
  const incident = { record: 'incident', id: 'canary', title: word, story: word, notes: word };
  await folio.ask('draft.keep', { key: 'incident:canary', text: word });
  await folio.ask('search', { query: word });
  const bytes = new TextEncoder().encode(word);
  // The host answers this call with an id.
  const upload = (
    (await folio.ask('document.begin', { name: `${word}.pdf`, bytes: bytes.length })) as {
      value: string;
    }
  ).value;
  await folio.ask('document.chunk', { upload, chunk: bytes });
  await folio.ask('document.end', { upload });
  return folio.ask('record.save', { records: [incident] });
}

/** What the processes of this window's browser were given, GTK's dialog and its list of chosen files among them. */
function browserEnvironments(): readonly string[] {
  return (
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && textOf(`/proc/${name}/cmdline`).includes(profileSwitch))
      .map((name) => textOf(`/proc/${name}/environ`))
      // A process that renames itself writes its title over its environment.
      .filter((environment) => environment.includes('\0HOME='))
  );
}

const profileSwitch = `--user-data-dir=/dev/shm/folio-window-${process.pid}-`;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Files under a folder whose bytes hold the word in UTF-8 or UTF-16. */
function filesWith(folder: string, word: string): readonly string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return filesUnder(folder).filter((file) => {
    try {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    } catch {
      return false;
    }
  });
}

function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('node_modules'));
  } catch {
    return [];
  }
}
