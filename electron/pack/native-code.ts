import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './target.ts';

/** Files that a system loads as code; `.so` may carry its version. */
const LOADED = '**/*.{node,dll,dylib,so,so.*}';

/** Throws, naming them, where native files under `folder` are of another system or processor than the target's. */
export function assertNativeCode(folder: string, target: Target): void {
  const wanted = `${target.platform}-${target.arch}`;
  const native = globSync(LOADED, { cwd: folder });
  if (native.length === 0) throw new Error(`the package for ${wanted} holds no native code`);
  const wrong = native
    .map((file) => ({ file, of: systemOf(readFileSync(join(folder, file))) }))
    .filter(({ of }) => of !== wanted);
  if (wrong.length === 0) return;
  const list = wrong.map(({ file, of }) => `${file} is of ${of ?? 'no known system'}`).join('; ');
  throw new Error(`the package for ${wanted} holds native code that it cannot run: ${list}`);
}

/** The system and processor that a file of machine code is for, as Node names them; null for anything else. */
export function systemOf(bytes: Buffer): string | null {
  if (bytes.length < 0x40) return null;
  // ELF: e_machine is at 18.
  if (bytes.readUInt32BE(0) === 0x7f454c46) return named('linux', bytes.readUInt16LE(18), 0x3e, 0xb7);
  // Mach-O of 64 bits: the processor stands behind the magic number. A file of several is of no one processor.
  if (bytes.readUInt32LE(0) === 0xfeedfacf)
    return named('darwin', bytes.readUInt32LE(4), 0x1000007, 0x100000c);
  return bytes.toString('latin1', 0, 2) === 'MZ' ? windows(bytes) : null;
}

/** PE: the offset at 0x3c leads to "PE\0\0", and the machine follows. */
function windows(bytes: Buffer): string | null {
  const at = bytes.readUInt32LE(0x3c);
  if (at + 6 > bytes.length || bytes.toString('latin1', at, at + 4) !== 'PE\0\0') return null;
  return named('win32', bytes.readUInt16LE(at + 4), 0x8664, 0xaa64);
}

function named(system: string, machine: number, x64: number, arm64: number): string | null {
  if (machine === x64) return `${system}-x64`;
  return machine === arm64 ? `${system}-arm64` : null;
}
