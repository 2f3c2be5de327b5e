import { describe, expect, it } from 'vitest';
import { done } from '../../../shared/reply.ts';
import { FakeElectron, startElectron } from '../../support/electron-driver.ts';
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
      expect({ event, prevented: prevented(page, event) }).toEqual({ event, prevented: true });
    }
    expect(prevented(session_, 'will-download')).toBe(true);
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
    fake.events.emit('ready');
    fake.power.emit('lock-screen');
    fake.power.emit('suspend');
    expect(away).toBe(2);
  });
});

function prevented(
  emitter: { emit(event: string, ...given: readonly unknown[]): boolean },
  event: string,
): boolean {
  let was = false;
  emitter.emit(event, { preventDefault: () => (was = true) });
  return was;
}
