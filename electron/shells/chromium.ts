import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Dialog, type Page, type Route } from 'playwright-core';
import type { WindowBounds } from '../../shared/preferences.ts';
import { withoutSecrets } from '../host/vault/vault-process.ts';
import { askPath } from './ask-path.ts';
import { makeProfile, removeProfile, sweepProfiles } from './browser-profile.ts';
import { launchInTurn } from './launch-in-turn.ts';
import { browserOrigin, isOwnAddress, noNetworkSwitches } from './no-network.ts';
import { exposeFolio, flushPage, toText } from './page-bridge.ts';
import { pickInPage } from './pick-in-page.ts';
import { flushEvent } from '../../shared/flush-event.ts';
import type { FolderPurpose, PickedFile, Shell, Surface } from './shell.ts';

/** How the browser is run. */
export interface ChromiumOptions {
  /** The browser's program. */
  readonly browser: string;
  /** Browsers to be tried in its place where it does not show the window. */
  readonly otherBrowsers?: readonly string[];
  /** Without a screen, for tests. */
  readonly headless?: boolean;
  /** Called with the page once it shows the window, for tests that drive it. */
  readonly onPage?: (page: Page) => void;
}

/** How long the browser may take to show the window, in milliseconds: an old disk after heavy work is slow. */
const launchTimeout = 180_000;
/** How long it may take to answer where another could be tried, in milliseconds. */
const answerTimeout = 10_000;

/** How often a page may die, and come back, within `deathsWithin` milliseconds: a window that dies again and again ends. */
const mostDeaths = 3;
const deathsWithin = 60_000;
/** How long a browser whose page died may take to close, in milliseconds. */
const closeTimeout = 1000;

/** Shows the window in an installed Chrome, Edge or Chromium, as an app window driven over a pipe. */
export class ChromiumShell implements Shell {
  readonly name = 'Chromium';
  readonly #options: ChromiumOptions;
  /** The one that answered last is tried first. */
  #browsers: readonly string[];
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #away: () => void = () => undefined;
  #isClosing = false;

  constructor(options: ChromiumOptions) {
    this.#options = options;
    this.#browsers = [options.browser, ...(options.otherBrowsers ?? [])];
  }

  async run(surface: Surface, place: WindowBounds | null = null): Promise<void> {
    sweepProfiles(this.#browsers);
    const deaths: number[] = [];
    while ((await this.#runBrowser(surface, place)) === 'died' && !this.#isClosing) {
      const now = performance.now();
      if (deaths.filter((death) => now - death < deathsWithin).length >= mostDeaths) return;
      deaths.push(now);
    }
  }

  /** One browser, until its window is closed or its page dies: no page that died can be driven again. */
  async #runBrowser(surface: Surface, place: WindowBounds | null): Promise<'closed' | 'died'> {
    const { context, profile } = await this.#launch(place);
    try {
      this.#context = context;
      if (this.#isClosing) this.close();
      const end = Promise.withResolvers<'closed' | 'died'>();
      context.once('close', () => end.resolve('closed'));
      const shown = this.#show(context, surface, () => end.resolve('died'));
      const how = await Promise.race([shown.then(() => end.promise), end.promise]);
      if (how === 'died') await this.#leave(context);
      return how;
    } finally {
      this.#context = null;
      this.#page = null;
      removeProfile(profile);
    }
  }

  #launch(place: WindowBounds | null): Promise<Launched> {
    const headless = this.#options.headless ?? false;
    return launchInTurn(
      this.#browsers,
      async (browser, timeout) => {
        const profile = makeProfile(browser);
        try {
          const context = await launchLocked({ browser, headless, timeout }, profile, place);
          this.#browsers = [browser, ...this.#browsers.filter((other) => other !== browser)];
          return { context, profile };
        } catch (error) {
          removeProfile(profile);
          throw error;
        }
      },
      { before: answerTimeout, last: launchTimeout },
    );
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  async pickFiles(accept: readonly string[]): Promise<readonly PickedFile[]> {
    if (this.#page === null) return [];
    const paths = await pickInPage(this.#page, accept);
    return paths.map((path) => ({ path, name: basename(path) }));
  }

  pickFolder(purpose: FolderPurpose): Promise<string | null> {
    return this.#page === null ? Promise.resolve(null) : askPath(this.#page, purpose, '');
  }

  saveFile(name: string): Promise<string | null> {
    return this.#page === null ? Promise.resolve(null) : askPath(this.#page, 'save', name);
  }

  // A window that is going answers with an error, and has then nothing to keep, to draw anew or to close.
  async flush(): Promise<void> {
    await this.#page?.evaluate(flushPage, flushEvent).catch(() => undefined);
  }

  async reload(): Promise<void> {
    await this.#page?.reload().catch(() => undefined);
  }

  /** A browser is not told of the screen's lock, and sleep is seen by the session's clock: called when a page died. */
  onAway(listener: () => void): void {
    this.#away = listener;
  }

  close(): void {
    this.#isClosing = true;
    void this.#context?.close().catch(() => undefined);
  }

  /** The case locks, as the person finds no page to lock it on. */
  async #leave(context: BrowserContext): Promise<void> {
    this.#page = null;
    this.#away();
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, closeTimeout).unref());
    await Promise.race([context.close().catch(() => undefined), timeout]);
  }

  async #show(context: BrowserContext, surface: Surface, onDeath: () => void): Promise<void> {
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: launchTimeout }));
    this.#page = page;
    refuseOtherWindows(context, page);
    await context.route('**/*', (route) => carryRequest(route, surface));
    await context.routeWebSocket('**/*', (socket) => void socket.close());
    await context.exposeBinding(
      'folioAsk',
      async ({ frame, page: asking }, name: unknown, input: unknown) => {
        const own =
          asking === page && frame === page.mainFrame() && frame.url().startsWith(`${browserOrigin}/`);
        if (!own || typeof name !== 'string') throw new Error('refused');
        return toText(await surface.answer(name, input));
      },
    );
    await context.addInitScript(exposeFolio);
    page.once('crash', onDeath);
    // Without a screen, and on a Mac, the browser outlives its last window.
    page.once('close', () => void context.close().catch(() => undefined));
    await page.goto(`${browserOrigin}/`, { timeout: launchTimeout });
    await forgetHistory(page);
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && !frame.url().startsWith(`${browserOrigin}/`)) void comeBack(page);
    });
    this.#options.onPage?.(page);
  }
}

interface Launched {
  readonly context: BrowserContext;
  readonly profile: string;
}

interface Launch {
  readonly browser: string;
  readonly headless: boolean;
  readonly timeout: number;
}

/** The empty page that the window began with is no page to go back to. */
async function forgetHistory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Whatever took the window elsewhere: a command of the browser's that this file does not know. */
async function comeBack(page: Page): Promise<void> {
  // It closes or dies meanwhile: then there is nothing to come back to.
  await page.goto(`${browserOrigin}/`).catch(() => undefined);
  await forgetHistory(page).catch(() => undefined);
}

/** Every security setting of the browser, with its reason beside it. */
function launchLocked(options: Launch, profile: string, place: WindowBounds | null): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless,
    env: browserEnvironment(profile),
    timeout: options.timeout,
    // Chromium refuses its sandbox to root only.
    chromiumSandbox: process.getuid?.() !== 0,
    // A worker could answer requests in place of the host.
    serviceWorkers: 'block',
    acceptDownloads: false,
    // Nothing is granted: no camera, clipboard reading, notifications, location.
    permissions: [],
    viewport: null,
    // No banner; the window is a person's, not a test's.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      // A window of its own, without an address bar; empty until every route is laid.
      '--app=data:text/html,',
      // Off the record: nothing of the page is written to the profile.
      '--incognito',
      ...placeSwitches(place),
      ...noNetworkSwitches.map(([name, value]) => `--${name}=${value}`),
      // No crash dumps: they hold memory. Where these two are not heeded, `browserEnvironment` says where they go.
      '--disable-breakpad',
      '--disable-crash-reporter',
      // No preconnect or prefetch by guess.
      '--dns-prefetch-disable',
      '--disable-sync',
      // Else a bar over the window warns that the very switches that keep it off the network are unusual.
      '--test-type',
    ],
  });
}

/** The person's own environment, but for what would be left of a case on the disk, or pass on a passphrase. */
function browserEnvironment(profile: string): NodeJS.ProcessEnv {
  return {
    ...withoutSecrets(process.env),
    // Chromium writes dumps of a dead page's memory whatever its switches say: they go with the profile.
    BREAKPAD_DUMP_LOCATION: join(profile, 'dumps'),
    // GTK's file dialog keeps a list of chosen files for the whole account there.
    XDG_DATA_HOME: join(profile, 'data'),
  };
}

function placeSwitches(place: WindowBounds | null): readonly string[] {
  if (place === null) return ['--window-size=1366,860'];
  return [`--window-size=${place.width},${place.height}`, `--window-position=${place.x},${place.y}`];
}

/** What has closed by itself in the meantime needs no closing: its error says that and no more. */
function refuseOtherWindows(context: BrowserContext, page: Page): void {
  context.on('page', (other) => {
    if (other !== page) void other.close().catch(() => undefined);
  });
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  page.on('dialog', (dialog) => void answerDialog(dialog).catch(() => undefined));
}

/** A page may not hold the window with a question of its own, nor keep it from being reloaded. */
function answerDialog(dialog: Dialog): Promise<void> {
  return dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
}

async function carryRequest(route: Route, surface: Surface): Promise<void> {
  const asked = route.request();
  if (!isOwnAddress(asked.url(), browserOrigin)) return refuse(route);
  const range = await asked.headerValue('range');
  const headers: Record<string, string> = range === null ? {} : { range };
  const response = await surface.fetch(new Request(asked.url(), { method: asked.method(), headers }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** No answer at all; but a refused navigation would leave an error page in the window's place, and 204 leaves the window. */
function refuse(route: Route): Promise<void> {
  return route.request().isNavigationRequest()
    ? route.fulfill({ status: 204 })
    : route.abort('blockedbyclient');
}
