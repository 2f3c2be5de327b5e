import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../../../electron/pack/target.ts';
import { stubElectron, stubNatives } from '../../support/stub-electron.ts';

/** The top of the project. */
export const root = join(import.meta.dirname, '../../..');
/** electron-builder's name of each system, and where it puts the package's resources. */
const laidOut = {
  linux: ['--linux', 'linux-unpacked/resources'],
  win32: ['--win', 'win-unpacked/resources'],
  darwin: ['--mac', 'mac-arm64/Folio.app/Contents/Resources'],
} as const;

/** How a program ended, with everything it said. */
export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

/**
 * Packs the built Folio into a folder, around a stub of Electron, by the command that packs the real one. Native
 * packages are looked for in `natives`: stubs of the target's kind where none is given.
 */
export async function packStub(folder: string, target: Target, natives?: string): Promise<Ended & Packed> {
  const [system, resources] = laidOut[target.platform];
  mkdirSync(folder, { recursive: true });
  const electron = stubElectron(join(folder, 'electron'), target);
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const args = [
    system,
    'dir',
    `--${target.arch}`,
    `-c.electronDist=${electron}`,
    `-c.directories.output=${folder}`,
  ];
  const env = { FOLIO_NATIVE_PACKAGES: natives ?? stubNatives(join(folder, 'natives'), target) };
  return { ...(await runNode([builder, ...args], root, env)), resources: join(folder, resources) };
}

interface Packed {
  /** The package's folder that holds `app.asar`. */
  readonly resources: string;
}

/** Runs Node on a script, to its end. */
export async function runNode(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exit, out, said: out + errors };
}
