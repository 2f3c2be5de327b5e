import { preferencesFile } from './host/preferences.ts';
import { startFolio } from './host/start.ts';
import { forkVault } from './host/vault/vault-process.ts';
import { ChromiumShell } from './shells/chromium.ts';
import { findBrowsers } from './shells/find-browser.ts';
import { NoUsableBrowser } from './shells/launch-in-turn.ts';
import { showUnusable } from './shells/show-unusable.ts';

const { env, platform } = process;
const [browser, ...otherBrowsers] = findBrowsers(env, platform);
if (browser === undefined) {
  refuse('Folio found no browser to show its window in. Install Chromium, Chrome or Edge.');
} else if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
  refuse('Folio found no screen to show its window on. Start it from a desktop, or use the command line.');
} else {
  const preferences = preferencesFile(env, platform);
  try {
    await startFolio(new ChromiumShell({ browser, otherBrowsers }), forkVault, preferences);
  } catch (error) {
    if (!(error instanceof NoUsableBrowser)) throw error;
    process.exitCode = 1;
    await showUnusable(error.tried, env);
  }
}

function refuse(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
