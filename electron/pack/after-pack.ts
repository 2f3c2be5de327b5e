import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { join } from 'node:path';
import { assertNativeCode } from './native-code.ts';
import { asTarget } from './target.ts';

/** What electron-builder tells after it has laid out a package. */
interface PackContext {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  /** Its number of a processor. */
  readonly arch: number;
  readonly packager: {
    readonly executableName?: string;
    readonly appInfo: { readonly productFilename: string };
  };
}

/** Its names of processors, by their numbers. */
const ARCHS: Readonly<Record<number, string>> = { 1: 'x64', 3: 'arm64' };

/** Looks through what was laid out, then sets Electron's fuses: signing comes after this. */
export async function afterPack(context: PackContext): Promise<void> {
  const target = asTarget(context.electronPlatformName, ARCHS[context.arch] ?? `number ${context.arch}`);
  assertNativeCode(join(resourcesOf(context), 'app.asar.unpacked'), target);
  await setFuses(context);
}

/** Every fuse of Electron's program, each with its reason; one that Electron adds later stops the packaging. */
async function setFuses(context: PackContext): Promise<void> {
  const apple = context.electronPlatformName === 'darwin';
  await flipFuses(programOf(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Apple's processors start no program that was changed since it was signed, by whomever.
    resetAdHocDarwinSignature: apple && process.platform === 'darwin',
    // The program must not serve as a plain Node that runs anything.
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    // Nothing is kept in cookies; if it ever were, not in the clear.
    [FuseV1Options.EnableCookieEncryption]: true,
    // Only the code that was packed runs, unchanged.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // There is one snapshot.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The window is served from app://, never from file://.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // WebAssembly, in the PDF readers, keeps its bounds checks by the processor.
    [FuseV1Options.WasmTrapHandlers]: true,
  });
}

function resourcesOf(context: PackContext): string {
  if (context.electronPlatformName === 'darwin') return join(programOf(context), 'Contents/Resources');
  return join(context.appOutDir, 'resources');
}

function programOf({ appOutDir, electronPlatformName, packager }: PackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, packager.executableName ?? productFilename);
}
