import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeProfile, removeProfile, sweepProfiles } from '../../../electron/shells/browser-profile.ts';
import { confinedHome } from '../../../electron/shells/confined-browser.ts';
import { findBrowsers } from '../../../electron/shells/find-browser.ts';
import { temporaryFolder } from '../../support/vault.ts';

const onLinux = test.runIf(process.platform === 'linux');

function program(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o755 });
  return path;
}

onLinux('a Snap or Flatpak browser gets its profile where it may read one', () => {
  const folder = temporaryFolder();
  const snap = program(join(folder, 'usr/bin/snap'), 'ELF');
  symlinkSync(snap, join(folder, 'chromium'));
  const wrapper = program(join(folder, 'chromium-browser'), '#!/bin/sh\n\nexec /snap/bin/chromium "$@"\n');
  expect(confinedHome('/snap/bin/chromium', '/home/a')).toBe('/home/a/snap/chromium/common');
  expect(confinedHome(join(folder, 'chromium'), '/home/a')).toBe('/home/a/snap/chromium/common');
  expect(confinedHome(wrapper, '/home/a')).toBe('/home/a/snap/chromium/common');
  expect(confinedHome('/var/lib/flatpak/exports/bin/org.chromium.Chromium', '/home/a')).toBe(
    '/home/a/.var/app/org.chromium.Chromium/cache',
  );
  expect(
    confinedHome(program(join(folder, 'chrome'), '#!/bin/sh\nexec /opt/chrome\n'), '/home/a'),
  ).toBeNull();
  expect(confinedHome(join(folder, 'gone'), '/home/a')).toBeNull();
});

onLinux('a browser under two names is tried once', () => {
  const home = temporaryFolder();
  const chrome = program(join(home, 'google-chrome-stable'), '');
  symlinkSync(chrome, join(home, 'google-chrome'));
  const found = findBrowsers({ PATH: home, HOME: home }, 'linux');
  expect(found.filter((path) => path.startsWith(home))).toEqual([chrome]);
});

onLinux('every browser is found, in order and once; the one that is named is the only one', () => {
  const home = temporaryFolder();
  const [chromium, chrome, flatpak] = [
    program(join(home, 'bin/chromium'), ''),
    program(join(home, 'bin/google-chrome'), ''),
    program(join(home, '.local/share/flatpak/exports/bin/org.chromium.Chromium'), ''),
  ];
  const env = { PATH: `${join(home, 'bin')}:${join(home, 'bin')}`, HOME: home };
  expect(findBrowsers(env, 'linux').slice(0, 2)).toEqual([chromium, chrome]);
  expect(findBrowsers(env, 'linux')).toContain(flatpak);
  expect(findBrowsers({ ...env, FOLIO_BROWSER: chrome }, 'linux')).toEqual([chrome]);
  expect(findBrowsers({ ...env, FOLIO_BROWSER: join(home, 'gone') }, 'linux')).toEqual([]);
});

test('a profile is for this user alone, and gone once removed', () => {
  const profile = makeProfile('/usr/bin/chromium');
  writeFileSync(join(profile, 'Local State'), '{}');
  expect(statSync(profile).mode & 0o077).toBe(0);
  sweepProfiles(['/usr/bin/chromium']);
  expect(existsSync(profile)).toBe(true);
  removeProfile(profile);
  expect(existsSync(profile)).toBe(false);
});

test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'a profile that cannot be removed does not end the window with an error',
  () => {
    const profile = join(temporaryFolder(), 'profile');
    mkdirSync(join(profile, 'held'), { recursive: true });
    if (spawnSync('mount', ['-t', 'tmpfs', 'none', join(profile, 'held')]).status !== 0) return;
    onTestFinished(() => void spawnSync('umount', [join(profile, 'held')]));
    removeProfile(profile);
    expect(existsSync(profile)).toBe(true);
  },
);

test.runIf(process.platform === 'linux' && process.getuid?.() !== 0)(
  'a profile that is closed to its user does not end the window either',
  () => {
    const profile = join(temporaryFolder(), 'profile');
    mkdirSync(join(profile, 'held/inner'), { recursive: true });
    spawnSync('chmod', ['500', join(profile, 'held')]);
    onTestFinished(() => void spawnSync('chmod', ['700', join(profile, 'held')]));
    removeProfile(profile);
    expect(existsSync(profile)).toBe(true);
  },
);
