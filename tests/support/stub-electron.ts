import { createRequire } from 'node:module';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Target } from '../../electron/pack/target.ts';

const root = join(import.meta.dirname, '../..');
/** The nine fuses of Electron 45 as it is delivered, behind the word that the fuse tool looks for. */
const fuses = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09100110101', 'latin1');
const plist = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>Electron</string></dict></plist>`;

/** A folder laid out as Electron's own, with a file of the target's kind where its program would be. */
export function stubElectron(folder: string, { platform, arch }: Target): string {
  const program = join(
    root,
    `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${platform}-${arch}.node`,
  );
  const binary = Buffer.concat([readFileSync(program), fuses]);
  const put = (name: string, bytes: string | Buffer) => write(join(folder, name), bytes);
  put('version', '45.4.1');
  if (platform === 'linux') put('electron', binary);
  if (platform === 'win32') put('electron.exe', Buffer.concat([windowsProgram(), fuses]));
  if (platform !== 'darwin') return folder;
  const app = 'Electron.app/Contents';
  put(`${app}/Info.plist`, plist);
  put(`${app}/MacOS/Electron`, binary);
  put(`${app}/Frameworks/Electron Framework.framework/Electron Framework`, binary);
  put(`${app}/Resources/electron.icns`, '');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `${app}/Frameworks/Electron Helper${kind}.app/Contents`;
    put(`${helper}/Info.plist`, plist);
    put(`${helper}/MacOS/Electron Helper${kind}`, binary);
  }
  return folder;
}

/** The part of resedit, which electron-builder writes Windows resources with, that makes an empty program. */
interface Resedit {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isDLL: boolean): Program };
  readonly NtExecutableResource: {
    from(program: Program): { entries: unknown[]; outputResource(to: Program): void };
  };
  readonly Resource: { readonly VersionInfo: { createEmpty(): VersionInfo } };
}
interface Program {
  generate(): ArrayBuffer;
}
interface VersionInfo {
  lang: number;
  setStringValues(language: object, values: object): void;
  outputToResourceEntries(entries: unknown[]): void;
}

/** A program of nothing but the version that every program of Windows tells of itself. */
function windowsProgram(): Buffer {
  // electron-builder's own copy, so that no package is needed twice.
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { NtExecutable, NtExecutableResource, Resource } = builder('resedit') as Resedit;
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

/** The packages with the target's native code, sharp's as stubs: npm installs only those of its own system. */
export function stubNatives(
  folder: string,
  { platform, arch }: Target,
  of: Target = { platform, arch },
): string {
  const name = `${platform}-${arch}`;
  const sqlite = (each: string) => `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${each}.node`;
  const sodium = `node_modules/sodium-native/prebuilds/${name}/sodium-native.node`;
  const code = readFileSync(join(root, sqlite(`${of.platform}-${of.arch}`)));
  for (const real of [sqlite(name), sodium]) {
    mkdirSync(dirname(join(folder, real)), { recursive: true });
    copyFileSync(join(root, real), join(folder, real));
  }
  const put = (file: string, bytes: string | Buffer) => write(join(folder, 'node_modules/@img', file), bytes);
  put(`sharp-${name}/package.json`, '{}');
  put(`sharp-${name}/index.cjs`, '');
  put(`sharp-${name}/lib/sharp.node`, code);
  put(`sharp-${name}/lib/libvips-42.dll`, code);
  put(`sharp-libvips-${name}/package.json`, '{}');
  put(`sharp-libvips-${name}/lib/index.js`, '');
  put(`sharp-libvips-${name}/lib/libvips-cpp.dylib`, code);
  return folder;
}

function write(path: string, bytes: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { mode: 0o755 });
}
