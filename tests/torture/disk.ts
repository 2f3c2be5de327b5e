import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk of its own in memory, for filling up or locking against writing. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves this many bytes free. */
  readonly fill: (free: number) => void;
  readonly empty: () => void;
  readonly makeReadOnly: () => void;
  readonly remove: () => void;
}

/** Whether this machine lets a test mount one: only root may. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Mounts a disk of so many MiB at `folder`. */
export function smallDisk(folder: string, mebibytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (free) => {
      const available = Number(
        execFileSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' }).split('\n')[1],
      );
      writeFileSync(filler, Buffer.alloc(Math.max(0, available - free)));
    },
    empty: () => rmSync(filler, { force: true }),
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove: () => execFileSync('umount', ['-l', folder]),
  };
}
