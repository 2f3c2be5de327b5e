import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { join } from 'node:path';

/** What electron-builder tells after it has laid out a package. */
interface PackContext {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: {
    readonly executableName?: string;
    readonly appInfo: { readonly productFilename: string };
  };
}

/** Every fuse of Electron's program, each with its reason; one that Electron adds later stops the packaging. */
export function afterPack(context: PackContext): Promise<number> {
  return flipFuses(programOf(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
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

function programOf({ appOutDir, electronPlatformName, packager }: PackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, packager.executableName ?? productFilename);
}
