import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const source = (path: string) => readFileSync(join(root, path), 'utf8');

/** These settings are the promise itself: whoever changes one changes it here too, on purpose. */
describe('the security settings as they stand in the source', () => {
  it('holds each window setting of Electron', () => {
    const shell = source('electron/shells/electron.ts');
    for (const literal of [
      'app.enableSandbox();',
      'sandbox: true,',
      'contextIsolation: true,',
      'nodeIntegration: false,',
      'nodeIntegrationInWorker: false,',
      'nodeIntegrationInSubFrames: false,',
      'webSecurity: true,',
      'allowRunningInsecureContent: false,',
      'experimentalFeatures: false,',
      'webviewTag: false,',
      'navigateOnDragDrop: false,',
      'spellcheck: false,',
      'devTools: !packaged,',
      "session.fromPartition('vault', { cache: false })",
      'Menu.setApplicationMenu(null);',
      'vault.setPermissionCheckHandler(() => false);',
      'vault.setSpellCheckerEnabled(false);',
      "page.setWindowOpenHandler(() => ({ action: 'deny' }));",
      "page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');",
      "{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }",
    ]) {
      expect(shell).toContain(literal);
    }
    for (const open of [
      'bypassCSP',
      'corsEnabled',
      'loadFile(',
      'openDevTools',
      'crashReporter',
      'addRecentDocument',
    ]) {
      expect(shell).not.toContain(open);
    }
  });

  it('holds the switches that leave Chromium no way out', () => {
    const switches = source('electron/shells/no-network.ts');
    for (const literal of [
      "['host-resolver-rules', 'MAP * ^NOTFOUND']",
      "['proxy-server', 'socks5://127.0.0.1:9']",
      "['proxy-bypass-list', '<-loopback>']",
      "['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp']",
    ]) {
      expect(switches).toContain(literal);
    }
  });

  it('holds each setting of the installed browser', () => {
    const shell = source('electron/shells/chromium.ts');
    for (const literal of [
      'chromiumSandbox: process.getuid?.() !== 0,',
      "serviceWorkers: 'block',",
      'acceptDownloads: false,',
      'permissions: [],',
      "'--incognito',",
      "'--disable-breakpad',",
      "'--disable-sync',",
      'noNetworkSwitches.map',
    ]) {
      expect(shell).toContain(literal);
    }
    for (const open of [
      'bypassCSP',
      'ignoreHTTPSErrors',
      '--no-sandbox',
      '--remote-debugging-port',
      'connectOverCDP',
    ]) {
      expect(shell).not.toContain(open);
    }
  });

  it('gives the window one function and nothing else', () => {
    expect(source('electron/preload.cts').match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(source('electron/preload.cts').match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.invoke']);
  });

  it('sets all nine fuses, and stops when Electron has a tenth', () => {
    const fuses = source('electron/pack/after-pack.ts');
    for (const literal of [
      'strictlyRequireAllFuses: true,',
      '[FuseV1Options.RunAsNode]: false,',
      '[FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,',
      '[FuseV1Options.EnableNodeCliInspectArguments]: false,',
      '[FuseV1Options.EnableCookieEncryption]: true,',
      '[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,',
      '[FuseV1Options.OnlyLoadAppFromAsar]: true,',
      '[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,',
      '[FuseV1Options.GrantFileProtocolExtraPrivileges]: false,',
      '[FuseV1Options.WasmTrapHandlers]: true,',
    ]) {
      expect(fuses).toContain(literal);
    }
    expect(source('electron-builder.yml')).toContain('afterPack: dist/electron/pack/after-pack.js');
  });
});
