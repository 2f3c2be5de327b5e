import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import { type Answers, platformAnswers } from './support/platform-answers.ts';

let browser: Browser;
let page: Page;
let here: Answers;
let inPage: Answers;

beforeAll(async () => {
  browser = await launched();
  page = await browser.newPage();
  here = await platformAnswers();
  inPage = await answersInPage();
});

afterAll(() => browser.close());

test('the page knows fewer languages than Node, so that what follows is no comparison of equals', async () => {
  const known = (language: string) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  expect(known('so')).toBe(true);
  expect(await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('so').length > 0)).toBe(false);
});

test('one date in each language is the same in the page, on the command line, in a field and for the checker', () => {
  for (const part of ['page', 'commandLine', 'field', 'checker'] as const)
    expect(inPage[part]).toEqual(JSON.parse(JSON.stringify(here[part])));
  const whole = here.commandLine.filter((row) => JSON.stringify(row).includes('"edtf":"2019-03-12"'));
  expect(whole.length).toBeGreaterThan(250);
});

test('languages are named, things counted, numbers and choices written in the page as in Node', () => {
  for (const part of ['aliases', 'languageNames', 'counted', 'otherwise', 'bytes'] as const)
    expect(inPage[part]).toEqual(here[part]);
});

async function answersInPage(): Promise<Answers> {
  await page.addScriptTag({ content: await bundled() });
  // The same function as here, so that its answers have the same shape, but for what JSON leaves out.
  return JSON.parse(
    await page.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as Bundle).folio.platformAnswers()),
    ),
  ) as Answers;
}

interface Bundle {
  readonly folio: { readonly platformAnswers: () => Promise<unknown> };
}

function launched(): Promise<Browser> {
  const executablePath = findBrowser(process.env, process.platform);
  if (executablePath === null)
    throw new Error('Install chromium: the end-to-end tests drive a real browser.');
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/** The readers of `shared` as one script. */
async function bundled(): Promise<string> {
  const entry = new URL('support/platform-answers.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'folio' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}
