import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What a translation can break: names, labels, the language itself. The rest is the same in every language. */
export const wordRules = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-dialog-name',
  'aria-hidden-focus',
  'aria-input-field-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'aria-valid-attr-value',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'label',
  'link-name',
  'nested-interactive',
  'page-has-heading-one',
  'scrollable-region-focusable',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'target-size',
  'valid-lang',
] as const;

/** What axe finds wrong on what is shown now, by the rules given or by all of them, the size of targets included. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // The builder brings axe into the page and stays there in legacy mode: the shell closes every other page.
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
  return page.evaluate(runAxe, rules === undefined ? null : [...rules]);
}

/** Tab goes through everything that can be used, in the order it stands on the page, and round again. */
export async function tabFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(settled);
  const stops = await page.evaluate(numberStops);
  for (let press = 0; press < stops.length + 2; press += 1) await page.keyboard.press('Tab');
  const gone = await page.evaluate(readStops);
  const first = gone[0] ?? 0;
  const wrong = gone.findIndex((stop, at) => stop !== (first + at) % stops.length);
  const missed = stops.filter((_, at) => !gone.includes(at));
  return [
    ...(wrong === -1
      ? []
      : [
          `Tab came to ${stops[gone[wrong] ?? 0] ?? ''} instead of ${stops[(first + wrong) % stops.length] ?? ''}`,
        ]),
    ...missed.map((stop) => `Tab passed over ${stop}`),
  ];
}

/** What reaches past the window's side, or past the side of its own pane. */
export function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(sidewaysOverflow);
}

/** Opens every folded part, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** The following run in the page. */

async function runAxe(rules: string[] | null): Promise<readonly string[]> {
  // Brought in by the builder; the page's own global has no type here.
  const { axe } = globalThis as unknown as {
    axe: {
      run(
        context: Element | Document,
        options: object,
      ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
    };
  };
  const chosen =
    rules === null
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: rules } };
  // Behind a dialog nothing can be reached.
  const shown = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
  const found = await axe.run(shown, { ...chosen, resultTypes: ['violations'], preload: false });
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 300) ?? ''}`);
}

/** When nothing of the page has changed for a moment: what comes late would move the stops. */
function settled(): Promise<void> {
  const still = 250;
  return new Promise((resolve) => {
    const end = () => {
      watcher.disconnect();
      resolve();
    };
    let timer = setTimeout(end, still);
    const watcher = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, still);
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** Numbers what Tab should reach, in the order of the page, starts before the first, and notes where it goes. */
function numberStops(): readonly string[] {
  const usable =
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"], [contenteditable="true"]';
  for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
  // In a dialog Tab stays there.
  const within = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
  const stops = [...within.querySelectorAll<HTMLElement>(usable)].filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest('[inert]') !== null) return false;
    // A toolbar is one stop: arrows move within it.
    const bar = element.closest('[role=toolbar]');
    if (bar !== null && bar.querySelector(usable) !== element) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Of a group of radio buttons Tab reaches the one that is chosen.
    return element.checked;
  });
  for (const [at, element] of stops.entries()) element.setAttribute('data-stop', String(at));
  const page = globalThis as unknown as { gone: number[]; noting?: boolean };
  page.gone = [];
  if (page.noting !== true) {
    page.noting = true;
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
      const stop = Number(target.dataset['stop'] ?? -1);
      // A toolbar moves to its end by itself before Tab leaves it; anything else without a number is a fault.
      if (stop < 0 && target.closest('[role=toolbar]') !== null) return;
      if (page.gone.at(-1) !== stop) page.gone.push(stop);
    });
  }
  // The active element is of the page, and an element with a focus can lose it.
  (document.activeElement as HTMLElement | null)?.blur();
  window.getSelection()?.setPosition(document.body, 0);
  return stops.map((element) => element.outerHTML.slice(0, 120));
}

function readStops(): readonly number[] {
  return (globalThis as unknown as { gone: readonly number[] }).gone;
}

function sidewaysOverflow(): readonly string[] {
  const panes = 'html, main, .rail, .top-bar, .list-pane, .record-pane, .modal, .welcome, .viewer';
  return (
    [...document.querySelectorAll(panes)]
      // What is there for the ear alone has no room.
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} is wider than its room`)
  );
}
