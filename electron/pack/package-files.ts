import { nodeFileTrace } from '@vercel/nft';
import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fontSpecifier, typefaces } from '../pdf/text/typefaces.ts';
import { nativeFiles, type Target } from './target.ts';

/** The programs that Electron starts: its main process, the window's bridge and every worker. */
const PROGRAMS = ['dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/electron/**/*.worker.js'];

/** What the window loads: it is bundled, so that no package is needed beside it. */
const WINDOW = ['dist/renderer/**/*.{html,js,css,ttf,bcmap,pfb}', 'dist/renderer/**/LICENSE*'];

/** Electron is the program itself, the window is bundled, and native code goes by the target's own list. */
const NOT_TRACED = [
  '**/node_modules/electron/**',
  'dist/renderer/**',
  '**/*.node',
  '**/node_modules/@img/sharp-*/**',
];

/** Read by a path that is put together at run time, which no trace of the imports sees. */
const READ_BY_PATH = ['node_modules/@neslinesli93/qpdf-wasm/dist/qpdf.wasm'];

/**
 * Everything that a package holds and nothing else, as sorted paths from the top of the project: what the
 * programs import, file by file, what they read by path, the window, the target's native code, and the licence of
 * every package that is in it. Throws where native code of the target is not installed.
 */
export async function packageFiles(root: string, target: Target, natives = root): Promise<readonly string[]> {
  const native = nativeOf(natives, target);
  const byPath = [...files(root, [...WINDOW, ...READ_BY_PATH]), ...fonts()];
  const found = [...(await traced(root, PROGRAMS)), ...byPath, ...native];
  return [...new Set([...found, ...licences(root, found)])].toSorted();
}

/** What `programs`, globs from the top, need of the project and its packages, themselves with it. */
export async function traced(root: string, programs: readonly string[]): Promise<readonly string[]> {
  const { fileList } = await nodeFileTrace([...files(root, programs)], {
    base: root,
    processCwd: root,
    ignore: NOT_TRACED,
  });
  return [...fileList].map(slashed);
}

/** The native files of the target; each of its packages must be there, and whole. */
function nativeOf(natives: string, target: Target): readonly string[] {
  return nativeFiles(target).flatMap((pattern) => {
    const found = files(natives, [pattern]);
    if (found.length > 0) return found;
    throw new Error(
      `${pattern} is not installed, and another system's build would not run. Package on ${target.platform}-${target.arch}.`,
    );
  });
}

/** The faces of the paper, with what makes their package one that can be resolved. */
function fonts(): readonly string[] {
  return Object.entries(typefaces).flatMap(([face, { weights }]) =>
    weights.flatMap((weight) => {
      // The keys of a record are its faces.
      const file = `node_modules/${fontSpecifier(face as keyof typeof typefaces, weight)}`;
      return [file, `${packageOf(file)}/package.json`];
    }),
  );
}

function licences(root: string, found: readonly string[]): readonly string[] {
  const packages = new Set(found.filter((file) => file.startsWith('node_modules/')).map(packageOf));
  return [...packages]
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) => files(root, [`${name}/{LICENSE,LICENCE,NOTICE,COPYING,license}*`]))
    .filter((file) => !/\.[jt]s$/.test(file));
}

/** The folder of the package that holds a file: of one inside another, the inner one. */
function packageOf(file: string): string {
  const at = file.lastIndexOf('node_modules/') + 'node_modules/'.length;
  const parts = file.slice(at).split('/');
  return file.slice(0, at) + parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
}

function files(root: string, patterns: readonly string[]): readonly string[] {
  const entries = globSync(patterns, { cwd: root, withFileTypes: true });
  const start = join(root, sep).length;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name).slice(start)));
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
