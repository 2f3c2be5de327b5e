import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
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
  const kinds = target.platform === 'linux' ? ['AppImage', 'deb'] : ['dir'];
  const config = [`-c.electronDist=${electron}`, `-c.directories.output=${folder}`];
  const env = {
    FOLIO_NATIVE_PACKAGES: natives ?? stubNatives(join(folder, 'natives'), target),
    ...stubTools(folder),
  };
  const ended = await runNode([builder, system, ...kinds, `--${target.arch}`, ...config], root, env);
  return { ...ended, resources: join(folder, resources), appDir: join(folder, 'AppDir') };
}

/** Tools that electron-builder would fetch: AppImage's, which leaves the folder as it is, and a fpm over dpkg-deb. */
function stubTools(folder: string): NodeJS.ProcessEnv {
  const tools = join(folder, 'appimage-tools');
  for (const arch of ['x64', 'arm64']) {
    mkdirSync(join(tools, 'lib', arch), { recursive: true });
    mkdirSync(join(tools, 'runtimes'), { recursive: true });
    writeFileSync(join(tools, 'runtimes', `runtime-${arch}`), 'a runtime');
  }
  writeFileSync(join(tools, 'desktop-file-validate'), '');
  const squash = `#!/bin/sh\ncp -al "$1" '${join(folder, 'AppDir')}' && head -c 4096 /dev/zero > "$2"\n`;
  writeFileSync(join(tools, 'mksquashfs'), squash, { mode: 0o755 });
  const fpm = join(folder, 'fpm');
  cpSync(join(import.meta.dirname, 'stub-fpm.mjs'), `${fpm}.mjs`);
  writeFileSync(fpm, `#!/bin/sh\nexec '${process.execPath}' '${fpm}.mjs' "$@"\n`, { mode: 0o755 });
  return { APPIMAGE_TOOLS_PATH: tools, CUSTOM_FPM_PATH: fpm };
}

interface Packed {
  /** The package's folder that holds `app.asar`. */
  readonly resources: string;
  /** Of a package for Linux: what its AppImage shows as a folder when it runs. */
  readonly appDir: string;
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
