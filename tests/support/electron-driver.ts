import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { runInNewContext } from 'node:vm';
import type * as Electron from 'electron';
import type { ElectronModule } from '../../electron/shells/electron.ts';
import { ElectronShell } from '../../electron/shells/electron.ts';
import type { Surface } from '../../electron/shells/shell.ts';
import type { WindowBounds } from '../../shared/preferences.ts';
import type { ShellDriver } from './shell-contract.ts';

type AskHandler = (
  event: { readonly senderFrame: FakeFrame | null },
  name: unknown,
  input: unknown,
) => unknown;
type RequestListener = (
  details: { readonly url: string },
  answer: (verdict: { cancel: boolean }) => void,
) => void;

interface FakeFrame {
  url: string;
}

/** What was laid on a session, for a test to try. */
class FakeSession extends EventEmitter {
  scheme: ((request: Request) => Promise<Response>) | null = null;
  request: RequestListener | null = null;
  proxy: unknown = null;
  spellChecker = true;
  permission: ((page: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  check: ((page: unknown, permission: string) => boolean) | null = null;
  device: (() => boolean) | null = null;
  display: ((request: unknown, answer: (streams: object) => void) => void) | null = null;
  readonly protocol = {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => (this.scheme = handler),
  };
  readonly webRequest = { onBeforeRequest: (listener: RequestListener) => (this.request = listener) };
  setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
    return Promise.resolve();
  }
  setPermissionRequestHandler(handler: FakeSession['permission']): void {
    this.permission = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['check']): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['device']): void {
    this.device = handler;
  }
  setDisplayMediaRequestHandler(handler: FakeSession['display']): void {
    this.display = handler;
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on;
  }
}

class FakePage extends EventEmitter {
  readonly mainFrame: FakeFrame = { url: '' };
  openHandler: (() => { action: string }) | null = null;
  webRtc = '';
  isGone = false;
  zoom = 1;
  reload: () => void = () => undefined;
  /** What the page listens to. */
  readonly listening = new EventEmitter();
  /** Runs a script as the page would: it knows events and time. */
  async executeJavaScript(code: string): Promise<unknown> {
    // It crosses to another process: by then the window may be gone.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.isGone) throw new Error('Object has been destroyed');
    const dispatchEvent = ({ type }: Event) => this.listening.emit(type);
    return runInNewContext(code, { dispatchEvent, Event, setTimeout }) as unknown;
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setZoomFactor(zoom: number): void {
    this.zoom = zoom;
  }
  reloadIgnoringCache(): void {
    this.reload();
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
}

/** Stands in for Electron's module: it keeps what it is told, and acts as Electron's documents say. */
export class FakeElectron {
  readonly switches: string[] = [];
  readonly events = new EventEmitter();
  readonly session_ = new FakeSession();
  readonly power = new EventEmitter();
  sandboxed = false;
  schemes: unknown = null;
  menu: unknown = 'default';
  partition: readonly unknown[] = [];
  windowOptions: unknown = null;
  page = new FakePage();
  window: (EventEmitter & { close(): void }) | null = null;
  askHandler: AskHandler | null = null;
  files: readonly string[] = [];
  path: string | null = null;
  dialogOptions: unknown[] = [];
  isReady = false;
  /** The windows that are there. */
  readonly windows = new Set<EventEmitter & { close(): void }>();
  /** Electron has ended. */
  hasQuit = false;
  /** Title and words of boxes that told of an error. */
  readonly errors: (readonly [string, string])[] = [];
  /** Processes that were started. */
  readonly forks: FakeUtilityProcess[] = [];
  isMinimized = false;
  shown = 0;

  module(): ElectronModule {
    return moduleOf(this);
  }

  /** With the parts that only `main.ts` uses. */
  whole(): typeof Electron {
    return moduleOf(this);
  }

  /** Electron is ready one turn after the main module was read to its end, and never before. */
  readonly whenReady = new Promise<void>((resolve) => {
    setImmediate(() => {
      this.isReady = true;
      this.events.emit('ready');
      resolve();
    });
  });

  /** Throws what Electron throws for what it has only once it is ready. */
  requireReady(what: string): void {
    if (!this.isReady) throw new TypeError(`${what} cannot be used before app is ready`);
  }

  /** As `app.quit`: asks, closes every window, and ends unless one stays or somebody holds it. */
  quit(): void {
    if (prevents(this.events, 'before-quit')) return;
    for (const window of this.windows) window.close();
    if (this.windows.size === 0) this.endUnlessHeld();
  }

  /** The last window is gone: Electron quits where nobody listens. */
  windowGone(window: EventEmitter & { close(): void }): void {
    this.windows.delete(window);
    window.emit('closed');
    if (this.windows.size > 0) return;
    if (this.events.listenerCount('window-all-closed') === 0) this.quit();
    else this.events.emit('window-all-closed');
  }

  endUnlessHeld(): void {
    if (prevents(this.events, 'will-quit')) return;
    this.hasQuit = true;
    this.events.emit('quit');
  }

  /** As `utilityProcess.fork`, with a process of Node in its place. */
  fork(path: string): FakeUtilityProcess {
    if (!this.isReady) throw new TypeError('utilityProcess cannot be created before app is ready.');
    const child = new FakeUtilityProcess(path);
    this.forks.push(child);
    return child;
  }

  /** Asks as a page's script would, from the frame given. */
  async askFrom(frame: FakeFrame | null, name: unknown, input: unknown): Promise<unknown> {
    if (this.askHandler === null) throw new Error('nothing answers');
    // Electron clones what crosses.
    return structuredClone(await this.askHandler({ senderFrame: frame }, name, structuredClone(input)));
  }
}

/** A process as Electron gives it: before it has begun, `kill` does nothing. */
export class FakeUtilityProcess extends EventEmitter {
  readonly #child: ReturnType<typeof fork>;
  #hasBegun = false;

  constructor(path: string) {
    super();
    this.#child = fork(path, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child.once('spawn', () => {
      this.#hasBegun = true;
      this.emit('spawn');
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => {
      this.#hasBegun = false;
      this.emit('exit', code ?? 0);
    });
  }

  postMessage(message: object): void {
    this.#child.send(message, () => undefined);
  }

  kill(): boolean {
    return this.#hasBegun && this.#child.kill('SIGTERM');
  }
}

/** Whether a listener prevents what the event announces. */
export function prevents(emitter: EventEmitter, event: string): boolean {
  let was = false;
  emitter.emit(event, { preventDefault: () => (was = true) });
  return was;
}

/** The parts the shell uses; the rest of Electron is not there. */
function moduleOf(fake: FakeElectron): typeof Electron {
  const app = Object.assign(fake.events, {
    isPackaged: true,
    enableSandbox: () => {
      if (fake.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
      fake.sandboxed = true;
    },
    commandLine: {
      // Later ones have no effect in Electron; here they are an error.
      appendSwitch: (name: string, value = '') => {
        if (fake.isReady) throw new Error(`the switch ${name} comes too late`);
        fake.switches.push(`${name}=${value}`);
      },
    },
    whenReady: () => fake.whenReady,
    quit: () => fake.quit(),
    requestSingleInstanceLock: () => true,
    getPath: () => '/home/someone/Documents',
  });
  class BrowserWindow extends EventEmitter {
    readonly webContents = fake.page;
    #isDestroyed = false;
    constructor(options: unknown) {
      fake.requireReady('BrowserWindow');
      super();
      fake.windows.add(this);
      fake.windowOptions = options;
      fake.window = this;
      fake.events.emit('web-contents-created', {}, fake.page);
    }
    async loadURL(url: string): Promise<void> {
      fake.page.mainFrame.url = url;
      fake.page.reload = () => void fake.session_.scheme?.(new Request(url));
      await fake.session_.scheme?.(new Request(url));
    }
    show(): void {
      fake.shown += 1;
    }
    focus(): void {}
    isMinimized(): boolean {
      return fake.isMinimized;
    }
    restore(): void {
      fake.isMinimized = false;
    }
    isDestroyed(): boolean {
      return this.#isDestroyed;
    }
    close(): void {
      if (!prevents(this, 'close')) this.destroy();
    }
    destroy(): void {
      if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
      this.#isDestroyed = true;
      fake.page.isGone = true;
      fake.windowGone(this);
    }
  }
  const dialog = {
    showErrorBox: (title: string, words: string) => void fake.errors.push([title, words]),
    showOpenDialog: (_window: unknown, options: unknown) => {
      fake.requireReady('dialog');
      fake.dialogOptions.push(options);
      const filePaths = fake.path === null ? [...fake.files] : [fake.path];
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    },
    showSaveDialog: (_window: unknown, options: unknown) => {
      fake.requireReady('dialog');
      fake.dialogOptions.push(options);
      return Promise.resolve({ canceled: fake.path === null, filePath: fake.path ?? '' });
    },
  };
  const module = {
    app,
    BrowserWindow,
    dialog,
    ipcMain: { handle: (_channel: string, handler: AskHandler) => (fake.askHandler = handler) },
    Menu: { setApplicationMenu: (menu: unknown) => (fake.menu = menu) },
    get powerMonitor() {
      return fake.power;
    },
    screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 24, width: 1366, height: 744 } }) },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => {
        if (fake.isReady)
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        fake.schemes = schemes;
      },
    },
    utilityProcess: { fork: (path: string) => fake.fork(path) },
    session: {
      fromPartition: (...partition: readonly unknown[]) => {
        fake.requireReady('session');
        fake.partition = partition;
        return fake.session_;
      },
    },
  };
  // A stand-in has only what the shell calls; the compiler cannot know that this is enough.
  return module as unknown as typeof Electron;
}

/** The Electron shell over a fake Electron. */
export async function startElectron(
  surface: Surface,
  fake = new FakeElectron(),
  place: WindowBounds | null = null,
): Promise<ShellDriver> {
  const shell = new ElectronShell(fake.module(), '/folio/preload.cjs');
  const ended = shell.run(surface, place);
  await expectShown(fake);
  return {
    shell,
    ended,
    ask: (name, input) => fake.askFrom(fake.page.mainFrame, name, input),
    get: async (path) => {
      const response = await fake.session_.scheme?.(new Request(`app://folio${path}`));
      return {
        status: response?.status ?? 0,
        type: response?.headers.get('content-type') ?? '',
        text: (await response?.text()) ?? '',
      };
    },
    pickingFiles: (paths, open) => {
      fake.path = null;
      fake.files = paths;
      return open();
    },
    givingPath: (path, open) => {
      fake.files = [];
      fake.path = path;
      return open();
    },
    askOn: (event, name, input) => {
      fake.page.listening.once(event, () => void fake.askFrom(fake.page.mainFrame, name, input));
      return Promise.resolve();
    },
    closeWindow: () => Promise.resolve(fake.window?.close()),
  };
}

async function expectShown(fake: FakeElectron): Promise<void> {
  while (fake.page.mainFrame.url === '') await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
