/** A system that a package is made for, as Node names its platform and processor. */
export interface Target {
  readonly platform: 'linux' | 'win32' | 'darwin';
  readonly arch: 'x64' | 'arm64';
}

/** The target as electron-builder names it; throws for one that Folio is not made for. */
export function asTarget(platform: string, arch: string): Target {
  if (platform !== 'linux' && platform !== 'win32' && platform !== 'darwin')
    throw new Error(`no package is made for ${platform}`);
  if (arch !== 'x64' && arch !== 'arm64') throw new Error(`no package is made for ${platform}-${arch}`);
  return { platform, arch };
}

/** The packages' own files that hold code for the target's processor, as globs from the top of the project. */
export function nativeFiles({ platform, arch }: Target): readonly string[] {
  const name = `${platform}-${arch}`;
  return [
    `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${name}.node`,
    `node_modules/sodium-native/prebuilds/${name}/sodium-native.node`,
    ...pictureDecoder(platform, name),
  ];
}

/**
 * sharp's native build for Linux brings a GLib of its own, and Electron's program holds the system's: each takes
 * the other's symbols, which is noise with some versions and a crash with others. There the package carries the
 * WebAssembly build, which links to nothing of the system, and sharp takes it because the native one is missing.
 */
function pictureDecoder(platform: Target['platform'], name: string): readonly string[] {
  if (platform === 'linux') {
    const wasm = 'node_modules/@img/sharp-wasm32';
    return [
      `${wasm}/lib/*.wasm`,
      `${wasm}/lib/*.js`,
      `${wasm}/{index.cjs,package.json}`,
      `${wasm}/node_modules/**/*.js`,
      `${wasm}/node_modules/**/package.json`,
    ];
  }
  const sharp = `node_modules/@img/sharp-${name}`;
  const libvips = `node_modules/@img/sharp-libvips-${name}`;
  const addon = [`${sharp}/lib/*.node`, `${sharp}/{index.cjs,package.json}`];
  // Windows' build has libvips beside it, macOS' in a package of its own.
  if (platform === 'win32') return [...addon, `${sharp}/lib/*.dll`];
  return [...addon, `${libvips}/lib/*.dylib`, `${libvips}/{package.json,lib/index.js}`];
}
