import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import { requireBuild } from '../support/built-window.ts';
import { temporaryFolder } from '../support/vault.ts';

const real = findBrowser(process.env, process.platform) ?? '';

/** A program in a browser's place. */
function standIn(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return path;
}

test('where browsers hang, end or refuse the pipe, the next shows the window, and nothing of them is left', async () => {
  requireBuild();
  const folder = temporaryFolder();
  const browser = standIn(folder, 'hangs', `echo $$ > ${folder}/hung; exec sleep 600`);
  const otherBrowsers = [
    standIn(folder, 'ends', 'exit 0'),
    standIn(folder, 'fails', 'echo no display >&2; exit 1'),
    standIn(folder, 'refuses', 'exec 3<&- 4>&-; exec sleep 600'),
    join(folder, 'gone'),
    real,
  ];
  const shown = Promise.withResolvers<Page>();
  const shell = new ChromiumShell({ browser, otherBrowsers, headless: true, onPage: shown.resolve });
  const ended = startFolio(shell);
  onTestFinished(async () => {
    shell.close();
    await ended;
  });
  const page = await shown.promise;
  await page.getByRole('button', { name: 'Make a new case' }).waitFor();
  const own = `folio-window-${process.pid}-`;
  expect(readdirSync('/dev/shm').filter((name) => name.startsWith(own))).toHaveLength(1);
});

test('when none shows the window, the reasons stand on the screen and on the terminal', async () => {
  const folder = temporaryFolder();
  const shownAs = join(folder, 'shown');
  standIn(folder, 'zenity', `printf '%s\\n' "$@" > ${shownAs}`);
  standIn(folder, 'chromium', 'exit 1');
  standIn(folder, 'google-chrome', 'exit 1');
  const program = fileURLToPath(new URL('../../electron/chromium.ts', import.meta.url));
  const env = { PATH: folder, HOME: folder, LANG: 'es_ES.UTF-8', DISPLAY: ':0' };
  const child = spawn(process.execPath, ['--no-warnings', program], { env });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await once(child, 'exit');
  expect(child.exitCode).toBe(1);
  expect(said).toContain('Folio no puede mostrar su ventana.');
  expect(said).toContain(`${join(folder, 'google-chrome')} se cerró`);
  expect(said).not.toContain('at ');
  expect(readdirSync(folder)).toContain('shown');
});
