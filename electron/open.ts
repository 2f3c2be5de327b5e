// `npm start`: builds where something changed, then opens the window in Electron or in an installed browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './shells/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = open();

function open(): number {
  if (needsBuild() && run('npm', ['run', '-s', 'build']) !== 0) {
    return say('Folio could not be built; the reason stands above.');
  }
  const electron = electronProgram();
  if (electron !== null) {
    say('Opening Folio in Electron.');
    return run(electron, [root]);
  }
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) return say(nothingToOpenIn);
  say(`Electron's program is not on this machine. Opening Folio in ${browser}.`);
  return run(process.execPath, [join(root, 'dist/electron/chromium.js')]);
}

const nothingToOpenIn = `Folio needs Electron or an installed browser to show its window, and found neither.
Install one of them, then run npm start again:

  Debian, Ubuntu:  sudo apt-get install chromium
  Windows, macOS:  Chrome from google.com/chrome, or Edge
  Electron:        npx install-electron   (fetches its program once from github.com)

A browser in an unusual place: FOLIO_BROWSER=/path/to/it npm start`;

/** Electron's program where its package has already fetched it; never fetched from here. */
function electronProgram(): string | null {
  const home = join(root, 'node_modules/electron');
  const named = join(home, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(home, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : null;
}

function needsBuild(): boolean {
  const stamp = join(root, 'dist/renderer/index.html');
  if (!existsSync(stamp) || !existsSync(join(root, 'dist/electron/chromium.js'))) return true;
  // The window is built last and written whole each time, so its page is the build's time.
  const builtAt = statSync(stamp).mtimeMs;
  return ['electron', 'renderer', 'shared'].some((folder) => newest(join(root, folder)) > builtAt);
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

function run(program: string, args: readonly string[]): number {
  const ran = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  });
  return ran.status ?? 1;
}

function say(words: string): 1 {
  process.stderr.write(`${words}\n`);
  return 1;
}
