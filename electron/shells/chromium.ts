import { basename } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type BrowserContext, chromium, type Dialog, type Page, type Route } from 'playwright-core';
import type { WindowBounds } from '../../shared/preferences.ts';
import type { Reply } from '../../shared/reply.ts';
import { askPath } from './ask-path.ts';
import { makeProfile, removeProfile, sweepProfiles } from './browser-profile.ts';
import { browserOrigin, isOwnAddress, noNetworkSwitches } from './no-network.ts';
import { pickInPage } from './pick-in-page.ts';
import { flushEvent } from '../../shared/flush-event.ts';
import type { FolderPurpose, PickedFile, Shell, Surface } from './shell.ts';

/** How the browser is run. */
export interface ChromiumOptions {
  /** The browser's program. */
  readonly browser: string;
  /** Without a screen, for tests. */
  readonly headless?: boolean;
  /** Called with the page once it shows the window, for tests that drive it. */
  readonly onPage?: (page: Page) => void;
}

/** How long the browser may take to show the window, in milliseconds: an old disk after heavy work is slow. */
const launchTimeout = 180_000;

/** Shows the window in an installed Chrome, Edge or Chromium, as an app window driven over a pipe. */
export class ChromiumShell implements Shell {
  readonly name = 'Chromium';
  readonly #options: ChromiumOptions;
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  constructor(options: ChromiumOptions) {
    this.#options = options;
  }

  async run(surface: Surface, place: WindowBounds | null = null): Promise<void> {
    sweepProfiles();
    const profile = makeProfile();
    try {
      const context = await launchLocked(this.#options, profile, place);
      this.#context = context;
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
      await this.#show(context, surface);
      await closed;
    } finally {
      this.#context = null;
      this.#page = null;
      removeProfile(profile);
    }
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

  /** A browser is not told of the screen's lock; sleep is seen by the session's clock. */
  onAway(): void {}

  close(): void {
    void this.#context?.close().catch(() => undefined);
  }

  async #show(context: BrowserContext, surface: Surface): Promise<void> {
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
    page.on('crash', () => void this.reload());
    // Without a screen, and on a Mac, the browser outlives its last window.
    page.once('close', () => this.close());
    await page.goto(`${browserOrigin}/`, { timeout: launchTimeout });
    this.#options.onPage?.(page);
  }
}

/** Every security setting of the browser, with its reason beside it. */
function launchLocked(
  options: ChromiumOptions,
  profile: string,
  place: WindowBounds | null,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless ?? false,
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
      // No crash dumps: they hold memory.
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

/**
 * One text: the driver would walk every value of a large case on both sides, which takes many seconds.
 * Long texts stand after it as they are, with all lengths before it: to quote them takes as long as to
 * read them. What is long then is packed, because each letter passes through several hands on its way.
 */
function toText(reply: Reply<unknown>): string {
  const beside: string[] = [];
  const text = JSON.stringify(reply, function (this: unknown, key: string, value: unknown) {
    if (typeof value === 'string' && value.length > longText && value.isWellFormed())
      return { '\u0000text': beside.push(value) - 1 };
    return withBytes.call(this, key, value);
  });
  const lengths = [text, ...beside].map(({ length }) => length);
  const whole = beside.length === 0 ? text : `s${JSON.stringify(lengths)}\n${text}${beside.join('')}`;
  return whole.length < longText ? whole : `z${deflateRawSync(whole, { level: 1 }).toString('base64')}`;
}

const longText = 100_000;

/** JSON has no bytes; read from the holder, because a Buffer turns itself into numbers first. */
function withBytes(this: unknown, key: string, value: unknown): unknown {
  // JSON.stringify calls this with the object that holds the key.
  const held = (this as Record<string, unknown>)[key];
  return held instanceof Uint8Array ? { '\u0000bytes': Buffer.from(held).toString('base64') } : value;
}

/** Runs in the page: what it sends before this ends has arrived before the answer to this. */
function flushPage(name: string): Promise<void> {
  // In the page, these are the DOM's.
  const page = globalThis as unknown as { dispatchEvent(event: Event): void };
  page.dispatchEvent(new Event(name));
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Runs in the page before its own scripts. */
function exposeFolio(): void {
  // Set by exposeBinding; the page's global has no type here.
  const page = globalThis as unknown as {
    folioAsk: (name: string, input: unknown) => Promise<string>;
    folio: unknown;
  };
  const ask = page.folioAsk;
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
    // Newer than the browser's types: many times as quick as letter by letter.
    const own = Uint8Array as { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
    return own.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  };
  const unpack = (text: string): Promise<string> => {
    const stream = new Blob([fromBase64(text.slice(1))]).stream();
    return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };
  const read = (text: string, beside: readonly string[]): unknown => {
    if (!text.includes('{"\\u0000')) return JSON.parse(text);
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      // Only toText writes these keys: bytes as base64, and which of the texts beside it.
      if ('\u0000bytes' in value) return fromBase64(value['\u0000bytes'] as string);
      return '\u0000text' in value ? beside[value['\u0000text'] as number] : value;
    });
  };
  const parted = (text: string): unknown => {
    const start = text.indexOf('\n') + 1;
    // toText writes a list of lengths before the first line's end.
    const [length = 0, ...others] = JSON.parse(text.slice(1, start)) as number[];
    let at = start + length;
    const beside = others.map((each) => text.slice(at, (at += each)));
    return read(text.slice(start, start + length), beside);
  };
  const answer = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await ask(name, input);
    const text = reply.startsWith('z') ? await unpack(reply) : reply;
    return text.startsWith('s') ? parted(text) : read(text, []);
  };
  Object.defineProperty(page, 'folio', { value: Object.freeze({ ask: answer }) });
}
