import { preferencesFile } from './host/preferences.ts';
import { startFolio } from './host/start.ts';
import { forkVault } from './host/vault-process.ts';
import { ChromiumShell } from './shells/chromium.ts';
import { findBrowser } from './shells/find-browser.ts';

const browser = findBrowser(process.env, process.platform);
if (browser === null) {
  process.stderr.write('Folio found no browser to show its window in. Install Chromium, Chrome or Edge.\n');
  process.exitCode = 1;
} else {
  const preferences = preferencesFile(process.env, process.platform);
  await startFolio(new ChromiumShell({ browser }), forkVault, preferences);
}
