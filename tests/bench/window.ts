/**
 * How the window bears the large sample (10,000 incidents): `node tests/bench/window.ts [CASE]`.
 * CASE is a large sample made before with the passphrase below; without it one is made and removed.
 * Method, in the installed browser without a screen at 1366×768, over the built window (npm run build):
 * - first screen: the bytes of every page, script and style asked for until it is drawn, each gzipped; faces apart.
 * - open: from the host's answer to the passphrase to two frames after the overview's heading is there.
 * - typing: real key presses in an incident's account, each from the key to the next paint as the browser's
 *   Event Timing tells it (8 ms steps; what it does not report took less than 16 ms). The same in an entry that is
 *   added to a copy of the case with 96 papers older than it, and so stands in 96 findings; its date is then
 *   corrected, and timed from the last key until none of them is left beside it (the rest of 450 ms included).
 * - frames: time between animation frames while each frame pans or zooms the timeline, or scrolls a list, by one step.
 * - memory: the page's script heap after a collection, and the private memory of its process.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import type { Surface } from '../../electron/shells/shell.ts';
import { requireBuild } from '../support/built-window.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const passphrase = 'four calm words here';
const contradicted = { title: 'Much is said of this', when: '2015-06-10', fits: '2015-05-10' };
const scratch = mkdtempSync(join(tmpdir(), 'folio-window-bench-'));
requireBuild();
const folder = largeCase(process.argv[2], join(scratch, 'large'));
const shown = Promise.withResolvers<Page>();
const loaded = new Map<string, number>();
let unlockedAt = 0;

const browser = findBrowser(process.env, process.platform);
if (browser === null) throw new Error('Install chromium: the window is measured in a real browser.');
const shell = new ChromiumShell({ browser, headless: true, onPage: shown.resolve });
const run = shell.run.bind(shell);
shell.run = (surface) => run(watched(surface));
const ended = startFolio(shell);
ended.catch(shown.reject);
try {
  await measure(await shown.promise);
} finally {
  shell.close();
  await ended;
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'I already have a case' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const at = (ending: RegExp) =>
    Math.round([...loaded].filter(([path]) => ending.test(path)).reduce((sum, [, size]) => sum + size, 0));
  say('first screen, code', at(/(\/|\.(html|js|css))$/) / 1024, 'kB gzip', 600);
  say('first screen, faces', at(/\.(ttf|woff2)$/) / 1024, 'kB gzip');
  await page.getByRole('button', { name: 'I already have a case' }).click();
  await page.getByRole('textbox', { name: 'Folder' }).fill(folder);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  const drawn = page.evaluate(whenDrawn);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  say('open after unlock', (await Promise.race([drawn, refused(page)])) - unlockedAt, 'ms', 1000);
  await typing(page, 'typing');
  await inFindings(page);
  await frames('list scroll', async () => page.evaluate(scrollList));
  await timeline(page);
  await memory(page, cdp);
  console.log(`load ${loadavg()[0]?.toFixed(2)}`);
}

/** Rejects with what the window says where it does not open the case. */
async function refused(page: Page): Promise<never> {
  const alert = page.getByRole('alert');
  await alert.waitFor({ timeout: 120_000 });
  throw new Error(`${folder} was not opened: ${(await alert.textContent()) ?? ''}`);
}

async function typing(page: Page, name: string): Promise<void> {
  await go(page, 'Incidents');
  await page.getByRole('main').getByRole('listbox').getByRole('option').first().click();
  await pressKeys(page, page.getByRole('textbox', { name: 'What happened', exact: true }), name);
}

/** The same in the entry that 96 papers contradict, then its date corrected until nothing contradicts it. */
async function inFindings(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find in Incidents' }).fill(contradicted.title);
  const entry = page.getByRole('main').getByRole('listbox').getByRole('option', { name: contradicted.title });
  await entry.click();
  const record = page.getByRole('article', { name: contradicted.title });
  const unfit = record.getByRole('heading', { name: 'Does not fit yet' });
  await unfit.waitFor();
  const account = record.getByRole('textbox', { name: 'What happened', exact: true });
  await pressKeys(page, account, 'typing amid 96 findings');
  const when = record.getByRole('textbox', { name: 'When did it happen?' });
  const gone: number[] = [];
  for (const [day, state] of [
    [contradicted.fits, 'hidden'],
    [contradicted.when, 'visible'],
    [contradicted.fits, 'hidden'],
  ] as const) {
    await when.fill('');
    await when.pressSequentially(day);
    const from = Date.now();
    await unfit.waitFor({ state });
    gone.push(Date.now() - from);
  }
  say('corrected date until the findings are right', Math.max(...gone), 'ms');
}

async function pressKeys(page: Page, field: Locator, name: string): Promise<void> {
  await field.click();
  await page.waitForTimeout(1500);
  await page.evaluate(watchKeys);
  const presses = 160;
  for (let press = 0; press < presses; press += 1) {
    const key = 'abcdefgh '.charAt(press % 9);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(1200);
  const slow = await page.evaluate(() => (globalThis as unknown as { slowKeys: number[] }).slowKeys);
  const all = [...slow, ...Array.from({ length: Math.max(0, presses - slow.length) }, () => 16)];
  say(`${name}, key to paint, p95`, quantile(all, 0.95), 'ms', 50);
  say(`${name}, key to paint, worst`, Math.max(...all), 'ms');
}

async function timeline(page: Page): Promise<void> {
  await go(page, 'Timeline');
  await page.waitForTimeout(1000);
  await frames('timeline pan, everything shown', () => page.evaluate(wheelEachFrame, 'pan' as const));
  await frames('timeline zoom', () => page.evaluate(wheelEachFrame, 'zoom' as const));
  await frames('timeline pan, close up', () => page.evaluate(wheelEachFrame, 'pan' as const));
}

async function frames(name: string, act: () => Promise<readonly number[]>): Promise<void> {
  const gaps = await act();
  const fps = 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  say(name, fps, 'frames a second', -50);
  say(`${name}, slowest of 20 frames`, quantile(gaps, 0.95), 'ms');
}

async function memory(page: Page, cdp: CDPSession): Promise<void> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  say('page script heap', heap / 1024 ** 2, 'MB');
  const processes = await (
    await page.context().browser()?.newBrowserCDPSession()
  )?.send('SystemInfo.getProcessInfo');
  const renderers = processes?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
  const largest = Math.max(0, ...renderers.map(({ id }) => privateMegabytes(id)));
  say('page process, private memory', largest, 'MB', 400);
}

function privateMegabytes(id: number): number {
  const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
  const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size));
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function go(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: place }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Passes everything on, and notes what the first screen asks for and when the case was unlocked. */
function watched(surface: Surface): Surface {
  return {
    async fetch(request) {
      const response = await surface.fetch(request);
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      loaded.set(new URL(request.url).pathname, gzipSync(bytes).byteLength);
      return response;
    },
    async answer(name, input) {
      const reply = await surface.answer(name, input);
      if (name === 'session.open' && reply.ok) await contradict(surface);
      if (name === 'session.open' && reply.ok) unlockedAt = Date.now();
      return reply;
    },
  };
}

/** Adds the entry that 96 papers contradict. */
async function contradict(surface: Surface): Promise<void> {
  const incident = {
    record: 'incident',
    id: 'much-said',
    title: contradicted.title,
    when: { asGiven: contradicted.when },
  };
  const papers = Array.from({ length: 96 }, (_, n) => ({
    record: 'document',
    id: `older-${n}`,
    kind: 'police',
    title: `Older paper ${n}`,
    issued: { asGiven: `2015-06-0${1 + (n % 8)}`, basis: 'document' },
    incidents: [{ incident: incident.id, page: 1 }],
  }));
  const reply = await surface.answer('record.save', { records: [incident, ...papers] });
  if (!reply.ok) throw new Error(reply.failure.message);
}

/** Over the goal (or, for a negative goal, under it) is marked. */
function say(name: string, figure: number, unit: string, goal?: number): void {
  const holds = goal === undefined || (goal < 0 ? figure >= -goal : figure <= goal);
  const wanted = goal === undefined ? '' : `  (${goal < 0 ? 'at least' : 'at most'} ${Math.abs(goal)})`;
  console.log(
    `${name.padEnd(52)} ${figure.toFixed(1).padStart(8)} ${unit}${wanted}${holds ? '' : '  MISSED'}`,
  );
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** A copy of the given case, or a large sample; one that is not there is left to the window to refuse. */
function largeCase(given: string | undefined, path: string): string {
  if (given === undefined) return largeSample(path);
  if (!existsSync(given)) return given;
  cpSync(given, path, { recursive: true });
  return path;
}

function largeSample(path: string): string {
  execFileSync(process.execPath, ['electron/cli.ts', 'sample', path, '--size', 'large'], {
    cwd: root,
    env: { ...process.env, FOLIO_PASSPHRASE: passphrase },
  });
  return path;
}

/** The following run in the page. */

async function whenDrawn(): Promise<number> {
  while (document.querySelector('main h1') === null || document.querySelector('.rail') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Date.now();
}

function watchKeys(): void {
  const slow: number[] = [];
  (globalThis as unknown as { slowKeys: number[] }).slowKeys = slow;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') slow.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

async function scrollList(): Promise<readonly number[]> {
  const list = document.querySelector('main [role=listbox]');
  const gaps: number[] = [];
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 240; step += 1) {
    list?.scrollBy(0, 170);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}

async function wheelEachFrame(way: 'pan' | 'zoom'): Promise<readonly number[]> {
  const canvas = document.querySelector('.timeline-picture canvas');
  const { left = 0, top = 0, width = 0 } = canvas?.getBoundingClientRect() ?? {};
  const gaps: number[] = [];
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 240; step += 1) {
    const turn = way === 'pan' ? { deltaX: step % 80 < 40 ? 24 : -24 } : { deltaY: step < 160 ? -12 : 12 };
    const where = { clientX: left + width / 2, clientY: top + 60, bubbles: true, cancelable: true };
    canvas?.dispatchEvent(new WheelEvent('wheel', { ...where, ...turn }));
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}
