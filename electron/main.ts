import * as electron from 'electron';
import { fileURLToPath } from 'node:url';
import { preferencesFile } from './host/preferences.ts';
import { startFolio } from './host/start.ts';
import { ElectronShell } from './shells/electron.ts';
import { runElectron } from './shells/run-electron.ts';
import { startUtilityVault } from './shells/utility-vault.ts';

const shell = new ElectronShell(electron, fileURLToPath(new URL('./preload.cjs', import.meta.url)));

// Not awaited here: Electron is ready only once this module has been read to its end.
void runElectron(electron, main);

async function main(): Promise<void> {
  // A second Folio would find the case open elsewhere; the first window serves.
  if (!electron.app.requestSingleInstanceLock()) return;
  const preferences = preferencesFile(process.env, process.platform);
  await startFolio(shell, () => startUtilityVault(electron.utilityProcess), preferences);
}
