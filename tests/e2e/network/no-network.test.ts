import { chromium, type Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../electron/shells/find-browser.ts';
import { openFolio } from '../support/open-folio.ts';
import { type Channel, channels } from './channels.ts';
import { Sinks } from './sinks.ts';

const names = channels.map(({ name }) => name);
/** Long enough for a browser that can to have connected. */
const patience = 1500;

describe('the network', () => {
  let sinks: Sinks;
  afterEach(() => sinks.close());

  it('is reached by no channel from the window, which stays where it is', async () => {
    sinks = await Sinks.open(names);
    const { page } = await openFolio();
    for (const channel of channels) await drive(page, channel, sinks);
    await page.waitForTimeout(3000);
    expect([...sinks.reached]).toEqual([]);
    expect(new URL(page.url()).origin).toBe('https://folio.invalid');
    expect(page.context().pages()).toEqual([page]);
    expect(await page.evaluate(() => 'folio' in window)).toBe(true);
  });

  it('is reached by the same channels from a browser that is not locked', async () => {
    sinks = await Sinks.open([...names, 'page']);
    const browser = await chromium.launch({
      executablePath: findBrowser(process.env, process.platform) ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const left = [...channels];
    const tryRest = async () => {
      for (let channel = left.pop(); channel !== undefined; channel = left.pop()) {
        const page = await browser.newPage();
        await page.goto(`http://${sinks.hostOf('page')}/`);
        await drive(page, channel, sinks);
        await page.waitForTimeout(patience);
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: 6 }, tryRest));
    await browser.close();
    const missed = names.filter((name) => !sinks.reached.has(name));
    expect(missed.filter((name) => !unseen.has(name))).toEqual([]);
  });
});

/** What a browser without a screen leaves undone, so that this cannot show it; the first test tries them all the same. */
const unseen = new Set(['preconnect', 'icon', 'manifest']);

/** A channel that throws in the page has not got out. */
async function drive(page: Page, { name, run }: Channel, sinks: Sinks): Promise<void> {
  const host = sinks.hostOf(name);
  const ran = typeof run === 'string' ? page.evaluate(`(${run})('${host}')`) : page.evaluate(run, host);
  await ran.catch(() => undefined);
}
