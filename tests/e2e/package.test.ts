import { execFileSync } from 'node:child_process';
import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFiles, traced } from '../../electron/pack/package-files.ts';
import { systemOf } from '../../electron/pack/native-code.ts';
import type { Target } from '../../electron/pack/target.ts';
import { heicPicture } from '../support/heic-picture.ts';
import { lockedPdf } from '../support/locked-pdf.ts';
import { plainTiff } from '../support/plain-tiff.ts';
import { onePage } from '../support/plain-pdf.ts';
import { stubNatives } from '../support/stub-electron.ts';
import { packStub, root, runNode, type Ended } from './support/stub-package.ts';

/** The part of electron-builder's own asar reader that is used here. */
interface Asar {
  listPackage(archive: string, options: object): readonly string[];
  statFile(archive: string, file: string): object;
  extractAll(archive: string, folder: string): void;
}
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const asar = builder('@electron/asar') as Asar;
const linux: Target = { platform: 'linux', arch: process.arch === 'arm64' ? 'arm64' : 'x64' };
const windows: Target = { platform: 'win32', arch: 'x64' };
const apple: Target = { platform: 'darwin', arch: 'arm64' };
const folder = mkdtempSync(join(tmpdir(), 'folio-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a package', () => {
  it.each([windows, apple])(
    'for $platform holds the files of the list and no others, and only its native code',
    async (target) => {
      const natives = stubNatives(join(folder, target.platform, 'natives'), target);
      const packed = await packStub(join(folder, target.platform), target, natives);
      expect(packed.exit, packed.said).toBe(0);
      expect(listOf(packed.resources)).toEqual(await packageFiles(root, target, natives));
      expect(nativeIn(packed.resources)).toEqual([`${target.platform}-${target.arch}`]);
    },
  );

  it('is not made with native code that is not there', async () => {
    const packed = await packStub(join(folder, 'cross'), windows, root);
    expect(packed.exit).toBe(1);
    expect(packed.said).toContain('@img/sharp-win32-x64/lib/*.node is not installed');
    expect(existsSync(join(packed.resources, 'app.asar'))).toBe(false);
  });

  it('is not made with native code of another system under the right name', async () => {
    const natives = stubNatives(join(folder, 'wrong/natives'), windows, linux);
    const packed = await packStub(join(folder, 'wrong'), windows, natives);
    expect(packed.exit).toBe(1);
    expect(packed.said).toContain(`lib/sharp.node is of linux-${linux.arch}`);
  });
});

describe('the package for Linux', () => {
  let resources: string;
  let appDir: string;
  const unpacked = join(folder, 'read-only');

  beforeAll(async () => {
    const packed = await packStub(join(folder, 'linux'), linux, root);
    expect(packed.exit, packed.said).toBe(0);
    ({ resources, appDir } = packed);
    asar.extractAll(join(resources, 'app.asar'), unpacked);
  });

  it('holds the files of the list and no others', async () => {
    expect(listOf(resources)).toEqual(await packageFiles(root, linux));
  });

  it('holds nothing that a running Folio does not need', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const list = listOf(resources);
    const building = Object.keys(devDependencies).map((name) => `node_modules/${name}/`);
    expect(list.filter((file) => building.some((start) => file.startsWith(start)))).toEqual([]);
    expect(list.filter((file) => /\.([cm]?tsx?|map|tsbuildinfo|gyp|[ch]|cc|cpp)$/.test(file))).toEqual([]);
    expect(
      list.filter((file) => /(^|\/)(tests?|__tests__|docs|examples?|sample|pack|cli)\//.test(file)),
    ).toEqual([]);
    expect(
      list.filter((file) => /quickjs|cdn|playwright|shells\/(chromium|find-browser)|sharp-linux/.test(file)),
    ).toEqual([]);
    expect(nativeIn(resources)).toEqual([`linux-${linux.arch}`]);
  });

  it('has its fuses set', async () => {
    const fuses = await getCurrentFuseWire(join(resources, '../folio'));
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  });

  it('is an AppImage of the same program, which its desktop file does not start without a sandbox', () => {
    expect(readFileSync(join(appDir, 'folio.desktop'), 'utf8')).toMatch(/^Exec=AppRun %U$/m);
    expect(statSync(join(appDir, 'AppRun')).mode & 0o111).toBe(0o111);
    expect(listOf(join(appDir, 'resources'))).toEqual(listOf(resources));
    expect(readFileSync(join(appDir, 'folio')).equals(readFileSync(join(resources, '../folio')))).toBe(true);
  });

  it('is a .deb with a maintainer, a homepage and the same program', () => {
    const [deb = ''] = globSync(join(folder, 'linux/*.deb'));
    const dpkg = (...args: readonly string[]) => execFileSync('dpkg-deb', [...args], { encoding: 'utf8' });
    expect(dpkg('--field', deb, 'Package', 'Maintainer', 'Homepage')).toMatch(
      /^Package: folio\nMaintainer: Folio <\S+@\S+>\nHomepage: https:\S+\n$/,
    );
    const listed = dpkg('--contents', deb);
    for (const file of [
      '/opt/Folio/folio',
      '/opt/Folio/resources/app.asar',
      '/share/applications/folio.desktop',
    ])
      expect(listed).toContain(file);
    // Without this profile Ubuntu 24.04 lets the program make no sandbox.
    expect(listed).toContain('/opt/Folio/resources/apparmor-profile');
    expect(dpkg('--info', deb, 'postinst')).toContain('/etc/apparmor.d/');
  });

  describe('unpacked and run by Node, with the command line laid beside', () => {
    const work = join(folder, 'work');
    const sample = join(work, 'case');
    const folio = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      runNode([join(unpacked, 'dist/electron/cli.js'), ...args], work, {
        FOLIO_PASSPHRASE: 'winter river stone',
        ...env,
      });

    beforeAll(async () => {
      await layCommandLine(unpacked);
    });

    it('makes the sample, checks and exports it, reads every kind of picture and PDF, and writes nothing beside its code', async () => {
      await putPapers(work);
      const before = stampsOf(unpacked);
      expect(await folio(['sample', sample])).toMatchObject({ exit: 0 });
      const files = [
        'locked.pdf',
        'cut.pdf',
        'phone.heic',
        'scan.tif',
        'picture.avif',
        'picture.webp',
        'picture.png',
        'picture.jpeg',
      ];
      const added = await folio(['add', sample, ...files, '--json'], { FOLIO_FILE_PASSWORD: 'opens' });
      expect(added).toMatchObject({ exit: 0 });
      expect(JSON.parse(added.out)).toMatchObject({
        files: files.map((path) => ({ path, status: 'added' })),
      });
      const wide = await folio(['add', sample, 'wide.webp', '--keep', '--json']);
      expect(wide.out).toContain('too large');
      const checked = await folio(['check', sample, '--json']);
      expect(JSON.parse(checked.out)).toHaveProperty('findings.0.title');
      const pdf = join(work, 'dossier.pdf');
      expect(await folio(['export', sample, pdf, '--json'])).toMatchObject({ exit: 0 });
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      expect(stampsOf(unpacked)).toEqual(before);
    });
  });

  describe("beside the system's GLib, which Electron's program loads first", () => {
    const glib = ['glib', 'gobject', 'gio'].map((name) => `lib${name}-2.0.so.0`).join(' ');
    const decode = (from: string): Promise<Ended> =>
      runNode(['--input-type=module', '-e', SHRINK], from, { LD_PRELOAD: glib });

    it('decodes pictures without a word', async () => {
      expect(await decode(unpacked)).toEqual({ exit: 0, out: 'image/jpeg\n', said: 'image/jpeg\n' });
    });

    it("would not with sharp's native build", async () => {
      const { exit, said } = await decode(root);
      // Noise with older GLibs, a crash with newer ones.
      expect(exit === 0 && said === 'image/jpeg\n').toBe(false);
    });
  });
});

const SHRINK = `
import { createRequire } from 'node:module';
const sharp = createRequire(process.cwd() + '/package.json')('sharp');
const avif = await sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } }).avif().toBuffer();
const jpeg = await sharp(avif).autoOrient().resize(320).jpeg().toBuffer();
console.log((await sharp(jpeg).metadata()).mediaType ?? 'image/jpeg');
`;

/** Files of the package, inside the asar and beside it, as the list names them. */
function listOf(resources: string): readonly string[] {
  const archive = join(resources, 'app.asar');
  return asar
    .listPackage(archive, {})
    .map((path) => path.slice(1))
    .filter((path) => !('files' in asar.statFile(archive, path)))
    .toSorted();
}

/** The systems that the package's native code is for. */
function nativeIn(resources: string): readonly (string | null)[] {
  const native = globSync('app.asar.unpacked/**/*.{node,dll,dylib,so*}', { cwd: resources });
  return [...new Set(native.map((file) => systemOf(readFileSync(join(resources, file)))))];
}

/** The command line is no part of the package: what it needs beyond it is laid into the unpacked tree. */
async function layCommandLine(unpacked: string): Promise<void> {
  const sample = globSync('assets/sample/**', { cwd: root });
  for (const file of [...(await traced(root, ['dist/electron/cli.js'])), ...sample]) {
    const to = join(unpacked, file);
    if (existsSync(to) || !statSync(join(root, file)).isFile()) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, file), to);
  }
}

/** A file of each kind that Folio takes, two of the PDFs beyond its own reader. */
async function putPapers(work: string): Promise<void> {
  mkdirSync(work);
  writeFileSync(join(work, 'locked.pdf'), lockedPdf('opens'));
  writeFileSync(join(work, 'cut.pdf'), onePage('0 0 m').subarray(0, -60));
  writeFileSync(join(work, 'phone.heic'), heicPicture);
  writeFileSync(join(work, 'scan.tif'), plainTiff([{ width: 64, height: 48, bits: 8 }]));
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } });
  for (const kind of ['avif', 'webp', 'png', 'jpeg'] as const)
    await picture
      .clone()
      .toFormat(kind)
      .toFile(join(work, `picture.${kind}`));
  // More than WebAssembly's 2 GiB hold, though the file is small and sound.
  const wide = { width: 12648, height: 9488, channels: 3 as const, background: 'teal' };
  await sharp({ create: wide }).webp({ effort: 0 }).toFile(join(work, 'wide.webp'));
}

/** Every file with its size and the time it was written. */
function stampsOf(tree: string): readonly string[] {
  return globSync('**', { cwd: tree }).map((file) => {
    const { size, mtimeMs } = statSync(join(tree, file));
    return `${file} ${size} ${mtimeMs}`;
  });
}
