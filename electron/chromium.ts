import { preferencesFile } from './host/preferences.ts';
import { startFolio } from './host/start.ts';
import { forkVault } from './host/vault/vault-process.ts';
import { ChromiumShell } from './shells/chromium.ts';
import { findBrowser } from './shells/find-browser.ts';

const { env, platform } = process;
const browser = findBrowser(env, platform);
if (browser === null) {
  refuse('Folio found no browser to show its window in. Install Chromium, Chrome or Edge.');
} else if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
  refuse('Folio found no screen to show its window on. Start it from a desktop, or use the command line.');
} else {
  const preferences = preferencesFile(env, platform);
  await startFolio(new ChromiumShell({ browser }), forkVault, preferences);
}

function refuse(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
