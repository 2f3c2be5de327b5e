import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFiles } from './package-files.ts';
import { asTarget, type Target } from './target.ts';

/** Where the files of a package are laid out before they are packed. */
const STAGED = 'release/staged';

/** What electron-builder tells before it packs. */
interface BuildContext {
  readonly platform: { readonly nodeName: string };
  readonly arch: string;
}

/** Lays out the files of the package to be made; false tells electron-builder to look for no others. */
export async function beforeBuild({ platform, arch }: BuildContext): Promise<false> {
  const root = process.cwd();
  // Where packages with another system's native code were put, if they were.
  const natives = process.env['FOLIO_NATIVE_PACKAGES'] ?? root;
  await stagePackage(root, asTarget(platform.nodeName, arch), natives);
  return false;
}

async function stagePackage(root: string, target: Target, natives: string): Promise<void> {
  const staged = join(root, STAGED);
  rmSync(staged, { recursive: true, force: true });
  for (const file of await packageFiles(root, target, natives)) {
    const to = join(staged, file);
    mkdirSync(dirname(to), { recursive: true });
    const own = join(root, file);
    copyFileSync(existsSync(own) ? own : join(natives, file), to);
  }
  writeFileSync(join(staged, 'package.json'), manifest(root));
}

/** Of the project's own package.json, what a running Folio needs. */
function manifest(root: string): string {
  // Written by us; electron-builder refuses a package without these.
  const whole = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const kept = [
    'name',
    'productName',
    'version',
    'description',
    'author',
    'homepage',
    'license',
    'type',
    'main',
  ];
  return JSON.stringify(Object.fromEntries(kept.map((key) => [key, whole[key]])), null, 2);
}
