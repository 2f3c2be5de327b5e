import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const flatpaks = ['org.chromium.Chromium', 'com.google.Chrome', 'com.microsoft.Edge'];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where an installed Chrome, Edge or Chromium is; `FOLIO_BROWSER` names one by its path. Null: none found. */
export function findBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  return findBrowsers(env, platform)[0] ?? null;
}

/** All of them, the first to be tried first; the one `FOLIO_BROWSER` names alone. */
export function findBrowsers(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const named = env['FOLIO_BROWSER'];
  const possible = named === undefined || named === '' ? places(env, platform) : [named];
  const found = new Map<string, string>();
  // `/bin` is `/usr/bin` on most systems, and some names are links to others.
  for (const path of possible.filter((each) => existsSync(each))) {
    const program = realpathSync(path);
    if (!found.has(program)) found.set(program, path);
  }
  return [...found.values()];
}

function places(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return linuxPlaces(env);
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root === undefined ? [] : windowsPlaces.map((place) => join(root, place))));
}

/** Snap's and Flatpak's own folders are not in the path of every session. */
function linuxPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  const data = env['XDG_DATA_HOME'] || join(env['HOME'] || homedir(), '.local/share');
  const exported = [data, '/var/lib'].map((folder) => join(folder, 'flatpak/exports/bin'));
  return [
    ...(env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/snap/bin/chromium',
    ...exported.flatMap((folder) => flatpaks.map((name) => join(folder, name))),
  ];
}
