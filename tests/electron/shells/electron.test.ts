import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runElectron } from '../../../electron/shells/run-electron.ts';
import { startFolio } from '../../../electron/host/start.ts';
import { VaultProcess } from '../../../electron/host/vault/vault-process.ts';
import { ElectronShell } from '../../../electron/shells/electron.ts';
import { startUtilityVault } from '../../../electron/shells/utility-vault.ts';
import { flushEvent } from '../../../shared/flush-event.ts';
import { temporaryFolder } from '../../support/vault.ts';
import { done } from '../../../shared/reply.ts';
import { FakeElectron, prevents, startElectron } from '../../support/electron-driver.ts';
import { shellContract } from '../../support/shell-contract.ts';

shellContract('Electron, over a stand-in for its module', (surface) => startElectron(surface));

const surface = {
  fetch: () => Promise.resolve(new Response('')),
  answer: (name: string) => Promise.resolve(done(name)),
};

async function started() {
  const fake = new FakeElectron();
  const driver = await startElectron(surface, fake);
  return { fake, driver };
}

describe('the Electron shell', () => {
  it('answers only its own top page, and only at its own address', async () => {
    const { fake } = await started();
    const own = fake.page.mainFrame;
    expect(await fake.askFrom(own, 'case.view', undefined)).toEqual({ ok: true, value: 'case.view' });
    await expect(fake.askFrom({ url: 'app://folio/' }, 'case.view', undefined)).rejects.toThrow('refused');
    await expect(fake.askFrom(null, 'case.view', undefined)).rejects.toThrow('refused');
    await expect(fake.askFrom(own, 7, undefined)).rejects.toThrow('refused');
    own.url = 'app://folio.example/';
    await expect(fake.askFrom(own, 'case.view', undefined)).rejects.toThrow('refused');
    own.url = 'https://example.org/app://folio/';
    await expect(fake.askFrom(own, 'case.view', undefined)).rejects.toThrow('refused');
  });

  it('cancels every request but those for its own bytes', async () => {
    const { fake } = await started();
    const cancelled = (url: string) => {
      let verdict: boolean | null = null;
      fake.session_.request?.({ url }, ({ cancel }) => (verdict = cancel));
      return verdict;
    };
    expect(
      ['app://folio/', 'app://folio/attachment/a', 'blob:app://folio/1', 'data:text/plain,x'].map(cancelled),
    ).toEqual([false, false, false, false]);
    expect(
      [
        'https://example.org/',
        'http://127.0.0.1/',
        'ws://example.org/',
        'file:///etc/passwd',
        'app://other/',
        'ftp://a/',
      ].map(cancelled),
    ).toEqual([true, true, true, true, true, true]);
  });

  it('lays the other three layers against the network', async () => {
    const { fake } = await started();
    expect(fake.switches).toContain('host-resolver-rules=MAP * ^NOTFOUND');
    expect(fake.switches).toContain('proxy-server=socks5://127.0.0.1:9');
    expect(fake.switches).toContain('proxy-bypass-list=<-loopback>');
    expect(fake.switches).toContain('force-webrtc-ip-handling-policy=disable_non_proxied_udp');
    expect(fake.page.webRtc).toBe('disable_non_proxied_udp');
    expect(fake.session_.proxy).toEqual({
      mode: 'fixed_servers',
      proxyRules: 'socks5://127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    });
  });

  it('refuses every permission, download, navigation, other window and webview', async () => {
    const { fake } = await started();
    const { session_, page } = fake;
    let granted: boolean | null = null;
    session_.permission?.(page, 'clipboard-read', (answer) => (granted = answer));
    expect(granted).toBe(false);
    expect(session_.check?.(page, 'media')).toBe(false);
    expect(session_.device?.()).toBe(false);
    expect(page.openHandler?.()).toEqual({ action: 'deny' });
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      expect({ event, prevented: prevents(page, event) }).toEqual({ event, prevented: true });
    }
    expect(prevents(session_, 'will-download')).toBe(true);
    expect(session_.spellChecker).toBe(false);
    expect(fake.menu).toBeNull();
  });

  it('keeps nothing on the disk: a partition in memory, no recent documents', async () => {
    const { fake, driver } = await started();
    expect(fake.partition).toEqual(['vault', { cache: false }]);
    await driver.givingPath('/x', () => driver.shell.pickFolder('open'));
    await driver.givingPath('/x', () => driver.shell.saveFile('dossier.pdf'));
    for (const options of fake.dialogOptions) expect(JSON.stringify(options)).toContain('dontAddToRecent');
  });

  it('opens where the window was last time, on a screen that is still there', async () => {
    const fake = new FakeElectron();
    await startElectron(surface, fake, { x: 2000, y: 100, width: 1000, height: 700 });
    expect(fake.windowOptions).toMatchObject({ x: 366, y: 68, width: 1000, height: 700 });
  });

  it('zooms by the keys that every browser has', async () => {
    const { fake } = await started();
    const press = { type: 'keyDown', key: '+', control: true, meta: false, alt: false };
    fake.page.emit('before-input-event', { preventDefault: () => undefined }, press);
    expect(fake.page.zoom).toBeCloseTo(1.1);
  });

  it('locks and loads the window afresh when its page dies, but not again and again', async () => {
    const fake = new FakeElectron();
    let [away, reloads] = [0, 0];
    const { shell } = await startElectron(surface, fake);
    shell.onAway(() => (away += 1));
    fake.page.reload = () => (reloads += 1);
    fake.page.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect([away, reloads]).toEqual([0, 0]);
    for (const reason of ['crashed', 'oom', 'killed', 'crashed'])
      fake.page.emit('render-process-gone', {}, { reason, exitCode: 1 });
    expect([away, reloads]).toEqual([3, 3]);
  });

  it('tells when the screen is locked and when the machine sleeps', async () => {
    const fake = new FakeElectron();
    let away = 0;
    const { shell } = await startElectron(surface, fake);
    shell.onAway(() => (away += 1));
    await fake.whenReady;
    fake.power.emit('lock-screen');
    fake.power.emit('suspend');
    expect(away).toBe(2);
  });
});

describe('Folio on Electron', () => {
  /** Starts all of it, as `main.ts` does but for the module of Electron. */
  function startAll(fake: FakeElectron) {
    const shell = new ElectronShell(fake.module(), '/folio/preload.cjs');
    const startVault = () => startUtilityVault(fake.whole().utilityProcess);
    return runElectron(fake.whole(), () => startFolio(shell, startVault));
  }

  it('starts no process before Electron is ready, and shows its window', async () => {
    const fake = new FakeElectron();
    const ended = startAll(fake);
    expect(fake.forks).toEqual([]);
    await vi.waitFor(() => expect(fake.page.mainFrame.url).toBe('app://folio/'));
    expect([fake.forks.length, fake.errors]).toEqual([1, []]);
    const order: string[] = [];
    fake.forks[0]?.once('exit', () => order.push('the process ended'));
    fake.events.on('before-quit', () => order.push('Electron quits'));
    fake.window?.close();
    await ended;
    expect([order, fake.hasQuit]).toEqual([['the process ended', 'Electron quits'], true]);
  });

  it('quits only when the case is closed and its process has ended', async () => {
    const fake = new FakeElectron();
    const ended = startAll(fake);
    await vi.waitFor(() => expect(fake.page.mainFrame.url).toBe('app://folio/'));
    const folder = join(temporaryFolder(), 'case');
    const created = await fake.askFrom(fake.page.mainFrame, 'session.create', {
      folder,
      passphrase: 'winter river stone',
      title: '',
    });
    expect(created).toMatchObject({ ok: true });
    let exited = false;
    fake.forks.at(-1)?.once('exit', () => (exited = true));
    let said = '';
    fake.page.listening.once(flushEvent, () => (said = 'told to hand over'));
    fake.quit();
    expect(fake.hasQuit).toBe(false);
    // Asked again while the case closes.
    let quitEarly = false;
    fake.window?.once('closed', () => {
      fake.quit();
      quitEarly = fake.hasQuit;
    });
    await ended;
    expect([quitEarly, exited, fake.hasQuit, said]).toEqual([false, true, true, 'told to hand over']);
    expect(existsSync(join(folder, 'record.db-wal'))).toBe(false);
  }, 30_000);

  it('says that a start failed, and ends', async () => {
    const fake = new FakeElectron();
    fake.fork = () => {
      throw new RangeError('/home/someone/case');
    };
    await startAll(fake);
    expect(fake.errors).toEqual([
      ['Folio has to end', expect.stringMatching(/^Start Folio again\.[^/]*\(RangeError\)$/)],
    ]);
    expect(fake.hasQuit).toBe(true);
  });

  it('ends a process that was given up before it had begun', async () => {
    const fake = new FakeElectron();
    await fake.whenReady;
    const vault = new VaultProcess(startUtilityVault(fake.whole().utilityProcess), () => undefined);
    await vault.discard();
    expect(fake.forks.length).toBe(1);
  });

  it('shows its window again where Folio is started a second time', async () => {
    const { fake } = await started();
    const before = fake.shown;
    fake.isMinimized = true;
    fake.events.emit('second-instance');
    expect([fake.isMinimized, fake.shown]).toEqual([false, before + 1]);
  });

  it('locks before Windows ends the session', async () => {
    const fake = new FakeElectron();
    let away = 0;
    const { shell } = await startElectron(surface, fake);
    shell.onAway(() => (away += 1));
    fake.window?.emit('query-session-end', {});
    fake.window?.emit('session-end', {});
    expect(away).toBe(2);
  });

  it('lets a page that hangs go with its window', async () => {
    const { fake, driver } = await started();
    fake.page.executeJavaScript = () => new Promise(() => undefined);
    fake.window?.close();
    fake.window?.close();
    await driver.ended;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.windows.size).toBe(0);
  });
});
