import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const shape = /^folio-window-(\d+)-/;

/** A fresh, empty profile folder, readable by this user alone; its name carries this process's id. */
export function makeProfile(): string {
  return mkdtempSync(join(profileHome(), `folio-window-${process.pid}-`));
}

/** Removes a profile and all in it, waiting for the browser to let go of its files. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Removes profiles whose process is gone: a Folio that was killed could not. */
export function sweepProfiles(): void {
  const home = profileHome();
  for (const name of readdirSync(home)) {
    const owner = shape.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) tryRemove(join(home, name));
  }
}

/** In memory where the system offers it (Linux), so that what the browser writes never meets the disk. */
function profileHome(): string {
  return process.platform === 'linux' && existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
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

function tryRemove(folder: string): void {
  try {
    removeProfile(folder);
  } catch {
    // Another user's: it is theirs to sweep.
  }
}
