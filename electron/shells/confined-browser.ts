import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * The folder of a Snap or Flatpak browser's own, under the same path inside and outside: it sees no other
 * `/dev/shm` than its own, and of hidden folders none. Null for a browser that reads what its user may.
 */
export function confinedHome(browser: string, home: string = homedir()): string | null {
  if (process.platform !== 'linux') return null;
  if (/\/flatpak\/exports\/bin\/[^/]+$/.test(browser))
    return join(home, '.var/app', basename(browser), 'cache');
  const snap = snapOf(browser);
  return snap === null ? null : join(home, 'snap', snap, 'common');
}

/** Ubuntu's `/usr/bin/chromium-browser` is a script that starts `/snap/bin/chromium`, itself a link to snap. */
function snapOf(browser: string): string | null {
  if (browser.startsWith('/snap/bin/')) return basename(browser);
  try {
    if (basename(realpathSync(browser)) === 'snap') return basename(browser);
    return /^#!.*?\/snap\/bin\/([a-z0-9-]+)/s.exec(firstBytes(browser))?.[1] ?? null;
  } catch {
    // It is gone or may not be read: starting it will say so.
    return null;
  }
}

function firstBytes(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
