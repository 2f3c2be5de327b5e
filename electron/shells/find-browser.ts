import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where an installed Chrome, Edge or Chromium is; `FOLIO_BROWSER` names one by its path. Null: none found. */
export function findBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  const named = env['FOLIO_BROWSER'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return places(env, platform).find((path) => existsSync(path)) ?? null;
}

function places(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return inPath(env['PATH'] ?? '');
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root === undefined ? [] : windowsPlaces.map((place) => join(root, place))));
}

function inPath(path: string): readonly string[] {
  return path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}
