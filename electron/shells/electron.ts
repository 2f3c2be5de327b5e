import type * as Electron from 'electron';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { applicationMenu } from './application-menu.ts';
import { electronOrigin, isOwnAddress, noNetworkSwitches } from './no-network.ts';
import { flushEvent, flushTimeout } from '../../shared/flush-event.ts';
import type { WindowBounds } from '../../shared/preferences.ts';
import { placeWithin } from './place-within.ts';
import { zoomAsked } from './zoom.ts';
import type { FolderPurpose, PickedFile, Shell, Surface } from './shell.ts';

/** The parts of Electron's module the shell uses; given to it, so that a test can stand in for them. */
export type ElectronModule = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'powerMonitor' | 'protocol' | 'screen' | 'session'
>;

/** Shows the window in Electron. */
export class ElectronShell implements Shell {
  readonly name = 'Electron';
  readonly #electron: ElectronModule;
  readonly #preload: string;
  #window: Electron.BrowserWindow | null = null;
  #away: () => void = () => undefined;

  /** Made before Electron is ready: its switches and its scheme can only be set then. */
  constructor(electron: ElectronModule, preload: string) {
    this.#electron = electron;
    this.#preload = preload;
    beforeReady(electron);
  }

  ready(): Promise<void> {
    return this.#electron.app.whenReady();
  }

  async run(surface: Surface, place: WindowBounds | null = null): Promise<void> {
    const { BrowserWindow, ipcMain, session } = this.#electron;
    await this.ready();
    const vault = session.fromPartition('vault', { cache: false });
    await lockDown(this.#electron, vault);
    vault.protocol.handle('app', (request) => answerRequest(surface, request));
    ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
      if (!isOwnFrame(event.senderFrame, this.#window) || typeof name !== 'string')
        throw new Error('refused');
      return surface.answer(name, input);
    });
    const window = new BrowserWindow({
      ...windowSettings(this.#preload, vault, this.#electron.app.isPackaged),
      ...(place === null ? {} : this.#onScreen(place)),
    });
    this.#window = window;
    zoomByKeys(window.webContents);
    comeBack(window.webContents, () => this.#away());
    this.#closeInOrder(window);
    const closed = new Promise<void>((resolve) => window.once('closed', () => resolve()));
    await window.loadURL(`${electronOrigin}/`);
    window.show();
    await closed;
    this.#window = null;
  }

  async pickFiles(accept: readonly string[]): Promise<readonly PickedFile[]> {
    const extensions = accept.map((ending) => ending.replace(/^\./, ''));
    const { canceled, filePaths } = await this.#ask((dialog, window) =>
      dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: [{ name: 'Documents', extensions }],
      }),
    );
    return canceled ? [] : filePaths.map((path) => ({ path, name: basename(path) }));
  }

  async pickFolder(purpose: FolderPurpose): Promise<string | null> {
    if (purpose !== 'open') return this.saveFile(purpose === 'dump' ? 'folio-copy' : 'folio-case');
    const { canceled, filePaths } = await this.#ask((dialog, window) =>
      dialog.showOpenDialog(window, { properties: ['openDirectory', 'dontAddToRecent'] }),
    );
    return canceled ? null : (filePaths[0] ?? null);
  }

  async saveFile(name: string): Promise<string | null> {
    const defaultPath = join(this.#electron.app.getPath('documents'), name);
    const { canceled, filePath } = await this.#ask((dialog, window) =>
      dialog.showSaveDialog(window, {
        defaultPath,
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      }),
    );
    return canceled || filePath === '' ? null : filePath;
  }

  async flush(): Promise<void> {
    // A window that is going answers with an error, and has then nothing to keep.
    await this.#window?.webContents.executeJavaScript(flushPage).catch(() => undefined);
  }

  reload(): Promise<void> {
    this.#window?.webContents.reloadIgnoringCache();
    return Promise.resolve();
  }

  onAway(listener: () => void): void {
    this.#away = listener;
    void this.#watchPower(listener);
  }

  async #watchPower(listener: () => void): Promise<void> {
    await this.ready();
    const { powerMonitor } = this.#electron;
    powerMonitor.on('suspend', listener);
    powerMonitor.on('lock-screen', listener);
    // Another user of the machine takes the screen (macOS), or the machine is turned off.
    powerMonitor.on('user-did-resign-active', listener);
    powerMonitor.on('shutdown', listener);
  }

  close(): void {
    this.#window?.destroy();
  }

  /**
   * The last words are handed over before the window goes. Electron would quit with the last window, before the case
   * is closed: whoever runs the shell quits when that is done. Windows asks and tells before it ends the session.
   */
  #closeInOrder(window: Electron.BrowserWindow): void {
    const { app } = this.#electron;
    app.on('window-all-closed', () => undefined);
    window.on('close', (event) => {
      event.preventDefault();
      void this.#leave(window);
    });
    window.on('query-session-end', () => this.#away());
    window.on('session-end', () => this.#away());
    app.on('second-instance', () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    });
  }

  async #leave(window: Electron.BrowserWindow): Promise<void> {
    await Promise.race([this.flush(), pause(flushTimeout)]);
    if (!window.isDestroyed()) window.destroy();
  }

  /** A screen may have been taken away since: then the window opens on one that is there. */
  #onScreen(place: WindowBounds): WindowBounds {
    const { workArea } = this.#electron.screen.getDisplayMatching(place);
    return placeWithin(place, workArea);
  }

  #ask<T>(show: (dialog: Electron.Dialog, window: Electron.BrowserWindow) => Promise<T>): Promise<T> {
    if (this.#window === null) throw new Error('there is no window to ask in');
    return show(this.#electron.dialog, this.#window);
  }
}

/** Run in the page: what it sends before this ends has arrived before the answer to this. */
const flushPage = `dispatchEvent(new Event('${flushEvent}')); new Promise((resolve) => setTimeout(resolve, 50))`;

/** There is no menu whose roles would zoom. */
function zoomByKeys(page: Electron.WebContents): void {
  page.on('before-input-event', (event, input) => {
    const zoom = zoomAsked(input, page.getZoomFactor());
    if (zoom === null) return;
    event.preventDefault();
    page.setZoomFactor(zoom);
  });
}

/** How often a page may die, and come back, within `deathsWithin` milliseconds. */
const mostDeaths = 3;
const deathsWithin = 60_000;

/** A page that died is loaded afresh, on the locked case: Electron gives it a new process. */
function comeBack(page: Electron.WebContents, lock: () => void): void {
  const deaths: number[] = [];
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    if (deaths.filter((death) => now - death < deathsWithin).length >= mostDeaths) return;
    deaths.push(now);
    lock();
    page.reloadIgnoringCache();
  });
}

/** What must be set before Electron is ready. */
function beforeReady({ app, protocol }: ElectronModule): void {
  // Every renderer is sandboxed, whatever a window says.
  app.enableSandbox();
  // Three of the four layers against the network; lockDown lays the fourth.
  for (const [name, value] of noNetworkSwitches) app.commandLine.appendSwitch(name, value);
  // No crash dumps: they hold memory.
  app.commandLine.appendSwitch('disable-breakpad');
  // No cache of pages or shaders on the disk.
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
  // A secure origin of its own, so that no file:// address has rights.
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Every refusal laid on the session and on whatever page comes to be, with its reason beside it. */
async function lockDown({ app, Menu }: ElectronModule, vault: Electron.Session): Promise<void> {
  // No menu: its roles reload, zoom and open developer tools.
  Menu.setApplicationMenu(null);
  const menu = applicationMenu(process.platform);
  if (menu !== null) Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  // The fourth layer: every request that is not for our own bytes is cancelled.
  vault.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOwnAddress(details.url, electronOrigin) }),
  );
  await vault.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
  // Nothing is granted: no camera, location, clipboard reading, notifications, USB.
  vault.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  vault.setPermissionCheckHandler(() => false);
  vault.setDevicePermissionHandler(() => false);
  vault.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Nothing is written but by the host.
  vault.on('will-download', (event) => event.preventDefault());
  // The dictionary would be downloaded, and learned words kept.
  vault.setSpellCheckerEnabled(false);
  app.on('web-contents-created', (_event, page) => {
    // The page stays where it is.
    page.on('will-navigate', (event) => event.preventDefault());
    page.on('will-frame-navigate', (event) => event.preventDefault());
    page.on('will-redirect', (event) => event.preventDefault());
    page.on('will-attach-webview', (event) => event.preventDefault());
    // There is one window.
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
    page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** The window's own settings; those that are Electron's defaults stand here so that no change of default goes unseen. */
function windowSettings(
  preload: string,
  session: Electron.Session,
  packaged: boolean,
): Electron.BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 480,
    // A neutral word: a title shows in task bars and screen shares.
    title: 'Folio',
    show: false,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // Developer tools read all that the page holds.
      devTools: !packaged,
    },
  };
}

async function answerRequest(surface: Surface, request: Request): Promise<Response> {
  if (!request.url.startsWith(`${electronOrigin}/`)) return new Response('', { status: 404 });
  return surface.fetch(request);
}

/** Only the window's own top page may ask, and only while it shows our own address. */
function isOwnFrame(frame: Electron.WebFrameMain | null, window: Electron.BrowserWindow | null): boolean {
  if (frame === null || window === null) return false;
  return frame === window.webContents.mainFrame && frame.url.startsWith(`${electronOrigin}/`);
}
