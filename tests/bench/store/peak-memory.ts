import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';

/** The most memory a process has held since it started or was last forgotten, in MiB (Linux: VmHWM); 0 once it is gone. */
export function peakMiB(pid: number): number {
  const status = readText(`/proc/${pid}/status`);
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
}

/** Starts the count anew: deriving the key takes up to 1 GiB for a second, on purpose, and gives it back. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // The process has ended.
  }
}

/** The processes this one has started and that still run. */
export function childrenOf(pid: number): readonly number[] {
  return readText(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** Whether a process has this file open. */
export function hasOpen(pid: number, path: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === path);
  } catch {
    // The process, or that one file, is gone already.
    return false;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
}
