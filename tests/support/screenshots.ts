import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import { violations } from '../e2e/support/inspect.ts';
import { screens, speak, unlockIn, welcomeScreens } from '../e2e/support/screens.ts';
import { wordsOf } from '../e2e/support/words.ts';
import { requireBuild } from './built-window.ts';

/**
 * Pictures of every screen, as a person sees them: the sample case in light, dark, high contrast, Arabic, at 200 %
 * and at 1024×700, and a new case with nothing in it.
 * `npm run screenshots [folder] [look…]` writes PNGs into the folder, else into a new temporary one; a look is one of
 * those below or the tag of a language. What axe finds wrong on a screen is printed beside its name.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const passphrase = 'four calm words here';
const whole = { width: 1366, height: 768 };

interface Look {
  readonly tag?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly empty?: boolean;
}

const looks: Readonly<Record<string, Look>> = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  contrast: { media: { contrast: 'more' } },
  forced: { media: { forcedColors: 'active' } },
  ar: { tag: 'ar' },
  // Half the window's size is what is left of it at 200 %.
  '200': { size: { width: whole.width / 2, height: whole.height / 2 } },
  '1024': { size: { width: 1024, height: 700 } },
  empty: { empty: true },
};

/** Patience for one step, in milliseconds: right after heavy work the browser itself is read from the disk again. */
const patience = 120_000;

const [folder, ...wanted] = process.argv.slice(2);
const out = resolve(folder ?? mkdtempSync(join(tmpdir(), 'folio-screens-')));
mkdirSync(out, { recursive: true });
requireBuild();
const scratch = mkdtempSync(join(tmpdir(), 'folio-sample-'));
try {
  const cases = { sample: makeCase('sample'), empty: makeCase('new') };
  for (const name of wanted.length > 0 ? wanted : Object.keys(looks))
    await takeAll(name, looks[name] ?? { tag: name }, cases);
  console.log(out);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Every screen in one look, before and after unlocking. */
async function takeAll(name: string, look: Look, cases: { sample: string; empty: string }): Promise<void> {
  const shown = Promise.withResolvers<Page>();
  const shell = new ChromiumShell({ browser: browser(), headless: true, onPage: shown.resolve });
  const ended = startFolio(shell);
  ended.catch(shown.reject);
  try {
    const page = await shown.promise;
    page.setDefaultTimeout(patience);
    await page.setViewportSize(look.size ?? whole);
    await page.emulateMedia({ colorScheme: 'light', ...look.media });
    const tag = look.tag ?? 'en';
    const t = wordsOf(tag);
    const see = async (what: string) => {
      await take(page, `${what}-${name}`);
      for (const fault of await violations(page)) console.log(`${what}-${name}: ${fault}`);
    };
    if (look.empty !== true) await welcomeScreens(page, tag, see);
    await unlockIn(page, tag, look.empty ? cases.empty : cases.sample, passphrase);
    await speak(page, tag);
    for (const screen of screens) {
      if (look.empty === true && screen.leave !== undefined) continue;
      await screen.show(page, t);
      await see(screen.name);
      await screen.leave?.(page);
    }
  } finally {
    shell.close();
    await ended;
  }
}

/** Once nothing moves or loads any more. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(out, `${name.replaceAll(' ', '-')}.png`), animations: 'disabled' });
}

function makeCase(how: 'sample' | 'new'): string {
  const path = join(scratch, how);
  execFileSync(process.execPath, ['electron/cli.ts', how, path], {
    cwd: root,
    env: { ...process.env, FOLIO_PASSPHRASE: passphrase },
  });
  return path;
}

function browser(): string {
  const found = findBrowser(process.env, process.platform);
  if (found === null) throw new Error('Install chromium: the pictures are taken in a real browser.');
  return found;
}
