import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confinedHome } from './confined-browser.ts';

const shape = /^folio-window-(\d+)-/;

/** A fresh, empty profile folder that a browser can read, and this user alone; its name carries this process's id. */
export function makeProfile(browser: string): string {
  const home = profileHome(browser);
  mkdirSync(home, { recursive: true });
  return mkdtempSync(join(home, `folio-window-${process.pid}-`));
}

/**
 * Removes a profile and all in it, waiting for the browser to let go of its files. What it will not let go of (on
 * Windows and macOS an open file) is left for the next start to sweep: the window has ended all the same.
 */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // Swept at the next start, or another user's: then it is theirs to sweep.
  }
}

/** Removes profiles whose process is gone: a Folio that was killed could not. */
export function sweepProfiles(browsers: readonly string[]): void {
  for (const home of new Set(browsers.map(profileHome)))
    for (const name of namesIn(home)) {
      const owner = shape.exec(name)?.[1];
      if (owner !== undefined && !isRunning(Number(owner))) removeProfile(join(home, name));
    }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet.
    return [];
  }
}

/**
 * In memory where the system offers it (Linux), so that what the browser writes never meets the disk; a browser
 * that is shut in reads only a folder of its own.
 */
function profileHome(browser: string): string {
  const memory = process.platform === 'linux' && existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  return confinedHome(browser) ?? memory;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
