import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { passphrase } from '../support/vault.ts';
import { overflows, tabFaults, unfold, violations, wordRules } from './support/inspect.ts';
import { openFolio } from './support/open-folio.ts';
import { screens, speak, unlockIn, welcomeScreens } from './support/screens.ts';
import { languages } from '../../renderer/locales/languages.ts';
import { wordsOf } from './support/words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The whole of axe, in one language of each direction: what is not words is the same in the others. */
const whole = ['en', 'ar'];
/** Colours do not depend on words: each look is gone through in a language of its own. */
const looks: Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>> = {
  ar: { colorScheme: 'dark' },
  fa: { contrast: 'more' },
};
/** Both directions, and the longest words. */
const enlarged = ['en', 'ar', 'fr', 'ru'];
const usual = { width: 1024, height: 700 };
/** What is left of 1366×768 at 200 %. */
const doubled = { width: 683, height: 384 };

test('every screen can be used by everybody, in every language', async () => {
  const { page, folder } = await openFolio();
  const faults: string[] = [];
  const look = async (where: string, find: () => Promise<readonly string[]>) => {
    const passing = await find();
    if (passing.length === 0) return;
    // Caught in the middle of a change: what is a fault is still there a moment later.
    await page.waitForTimeout(1000);
    console.warn(`Looked at again, ${where}:`, passing);
    faults.push(...(await find()).map((fault) => `${where}: ${fault}`));
  };
  await page.setViewportSize(usual);
  await page.emulateMedia(inLook('en'));
  for (const { tag } of languages)
    await welcomeScreens(page, tag, async (screen) => {
      await look(`${screen} in ${tag}`, () => violations(page, rulesFor(tag)));
      await look(`${screen} in ${tag}`, () => overflows(page));
      if (tag === 'en') await look(screen, () => tabFaults(page));
    });
  await unlockIn(page, 'en', sampleCase(folder), passphrase);
  for (const { tag } of languages) {
    await speak(page, tag);
    await page.emulateMedia(inLook(tag));
    for (const screen of screens) {
      const where = `${screen.name} in ${tag}`;
      await screen.show(page, wordsOf(tag));
      await unfold(page);
      await look(where, () => violations(page, rulesFor(tag)));
      await look(where, () => overflows(page));
      if (tag === 'en') await look(where, () => tabFaults(page));
      if (enlarged.includes(tag)) {
        await page.setViewportSize(doubled);
        await look(`${where} at 200 %`, () => overflows(page));
        // Words that give way to signs there must not be lost.
        if (tag === 'en') await look(`${where} at 200 %`, () => violations(page, wordRules));
        await page.setViewportSize(usual);
      }
      await screen.leave?.(page);
    }
  }
  expect(faults).toEqual([]);
}, 420_000);

/** Colours are looked at when they rest. */
function inLook(tag: string) {
  return { reducedMotion: 'reduce', colorScheme: 'light', contrast: 'no-preference', ...looks[tag] } as const;
}

function rulesFor(tag: string): readonly string[] | undefined {
  if (whole.includes(tag)) return undefined;
  return tag in looks ? [...wordRules, 'color-contrast'] : wordRules;
}

function sampleCase(folder: string): string {
  const path = join(folder, 'sample');
  execFileSync(process.execPath, ['electron/cli.ts', 'sample', path], {
    cwd: root,
    env: { ...process.env, FOLIO_PASSPHRASE: passphrase },
  });
  return path;
}
