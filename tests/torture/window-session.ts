/**
 * A whole session in the window, to be watched from outside: `node window-session.ts FOLDER`. A case is made,
 * filled with canaries, a file attached, searched, backed up, a dossier exported, locked and unlocked. Says
 * `open` while all of that is on the screen, waits for a line, then locks and ends.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import type { FolioRecord } from '../../shared/domain/case.ts';
import type { Reply } from '../../shared/reply.ts';
import { makeCanaries } from './canary.ts';

const root = process.argv[2] ?? '';
const passphrase = 'ZqpassphraseQkX seven stones';
const folder = join(root, 'case');
const browser = findBrowser(process.env, process.platform);
if (browser === null) throw new Error('Install chromium: a session needs a window.');
const shown = Promise.withResolvers<Page>();
const shell = new ChromiumShell({ browser, headless: true, onPage: shown.resolve });
const ended = startFolio(shell);
ended.catch(shown.reject);
const page = await shown.promise;

await ask('session.create', { folder, passphrase, title: 'ZqtitleQkX' });
// An attachment's record is made with its bytes; the case has its own.
const records = makeCanaries().records.filter(({ record }) => record !== 'attachment' && record !== 'case');
await ask('record.save', { records: records.map(withoutFiles) });
await ask('draft.keep', { key: 'ZqdraftkeyQkX', text: 'ZqdraftQkX' });
await attach('ZqfilenameQkX.bin', 'ZqbytesQkX '.repeat(200_000));
await ask('search', { query: 'Zqtitle' });
await saved('care.backup', join(root, 'backup.folio'));
await saved('dossier.export', join(root, 'out', 'dossier.pdf'));
await lock();
await ask('session.open', { folder, passphrase });
await page.reload();
await page.getByRole('button', { name: 'Incidents' }).click();
await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor();
await page.getByRole('button', { name: 'Statements' }).click();
await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor();
writeSync(1, 'open\n');
await new Promise((resume) => process.stdin.once('data', resume));
await lock();
shell.close();
await ended;
process.exit(0);

async function ask<T>(name: string, input: unknown): Promise<T> {
  // The host answers each name with its own type.
  const reply = (await page.evaluate(call, { name, input })) as Reply<T>;
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`);
  return reply.value;
}

/** Locking throws the page away, sometimes before it has its answer. */
async function lock(): Promise<void> {
  await ask('session.lock', undefined).catch(() => undefined);
  await page.getByRole('heading', { name: 'Open a case' }).waitFor();
}

/** Run in the page. */
function call({ name, input }: { name: string; input: unknown }): Promise<unknown> {
  // Put there by the shell.
  const { folio } = globalThis as unknown as {
    folio: { ask(name: string, input: unknown): Promise<unknown> };
  };
  return folio.ask(name, input);
}

async function attach(name: string, text: string): Promise<void> {
  await page.evaluate(upload, { name, text });
}

/** Run in the page: bytes cannot cross from here. */
async function upload({ name, text }: { name: string; text: string }): Promise<void> {
  // Put there by the shell.
  const { folio } = globalThis as unknown as {
    folio: { ask(name: string, input: unknown): Promise<{ value: string }> };
  };
  const bytes = new TextEncoder().encode(text);
  const { value } = await folio.ask('document.begin', { name, bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += 1 << 20)
    await folio.ask('document.chunk', { upload: value, chunk: bytes.slice(at, at + (1 << 20)) });
  await folio.ask('document.end', { upload: value });
}

/** Runs a job that asks for a place in the shell's own dialog, to its end. */
async function saved(name: string, path: string): Promise<void> {
  const asked = ask<string | null>(name, name === 'dossier.export' ? {} : undefined);
  const dialog = page
    .getByRole('dialog')
    .filter({ has: page.getByRole('button', { name: 'Up one folder' }) });
  await dialog.getByRole('textbox').fill(path);
  await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
  const job = await asked;
  for (;;) {
    const { state, code, message } = await ask<{ state: string; code?: string; message?: string }>(
      'job.state',
      {
        job,
      },
    );
    if (state === 'done') return;
    if (state !== 'running') throw new Error(`${name}: ${code ?? state} ${message ?? ''}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** The canary files do not exist. */
function withoutFiles(record: FolioRecord): FolioRecord {
  return record.record === 'document' || record.record === 'statement' ? { ...record, files: [] } : record;
}
