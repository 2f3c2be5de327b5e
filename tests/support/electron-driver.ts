import { EventEmitter } from 'node:events';
import { runInNewContext } from 'node:vm';
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
  zoom = 1;
  reload: () => void = () => undefined;
  /** What the page listens to. */
  readonly listening = new EventEmitter();
  /** Runs a script as the page would: it knows events and time. */
  async executeJavaScript(code: string): Promise<unknown> {
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
  window: EventEmitter | null = null;
  askHandler: AskHandler | null = null;
  files: readonly string[] = [];
  path: string | null = null;
  dialogOptions: unknown[] = [];

  module(): ElectronModule {
    return moduleOf(this);
  }

  /** Asks as a page's script would, from the frame given. */
  async askFrom(frame: FakeFrame | null, name: unknown, input: unknown): Promise<unknown> {
    if (this.askHandler === null) throw new Error('nothing answers');
    // Electron clones what crosses.
    return structuredClone(await this.askHandler({ senderFrame: frame }, name, structuredClone(input)));
  }
}

/** The parts the shell uses; the rest of Electron is not there. */
function moduleOf(fake: FakeElectron): ElectronModule {
  const app = Object.assign(fake.events, {
    isPackaged: true,
    enableSandbox: () => (fake.sandboxed = true),
    commandLine: {
      appendSwitch: (name: string, value = '') => void fake.switches.push(`${name}=${value}`),
    },
    whenReady: () => Promise.resolve().then(() => fake.events.emit('ready')),
    getPath: () => '/home/someone/Documents',
  });
  class BrowserWindow extends EventEmitter {
    readonly webContents = fake.page;
    constructor(options: unknown) {
      super();
      fake.windowOptions = options;
      fake.window = this;
      fake.events.emit('web-contents-created', {}, fake.page);
    }
    async loadURL(url: string): Promise<void> {
      fake.page.mainFrame.url = url;
      fake.page.reload = () => void fake.session_.scheme?.(new Request(url));
      await fake.session_.scheme?.(new Request(url));
    }
    show(): void {}
    destroy(): void {
      this.emit('closed');
    }
  }
  const dialog = {
    showOpenDialog: (_window: unknown, options: unknown) => {
      fake.dialogOptions.push(options);
      const filePaths = fake.path === null ? [...fake.files] : [fake.path];
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    },
    showSaveDialog: (_window: unknown, options: unknown) => {
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
    powerMonitor: fake.power,
    screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 24, width: 1366, height: 744 } }) },
    protocol: { registerSchemesAsPrivileged: (schemes: unknown) => (fake.schemes = schemes) },
    session: {
      fromPartition: (...partition: readonly unknown[]) => {
        fake.partition = partition;
        return fake.session_;
      },
    },
  };
  // A stand-in has only what the shell calls; the compiler cannot know that this is enough.
  return module as unknown as ElectronModule;
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
    closeWindow: () => Promise.resolve(void fake.window?.emit('closed')),
  };
}

async function expectShown(fake: FakeElectron): Promise<void> {
  while (fake.page.mainFrame.url === '') await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
