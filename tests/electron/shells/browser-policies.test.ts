import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusingPolicies } from '../../../electron/shells/browser-policies.ts';
import { temporaryFolder } from '../../support/vault.ts';

const onLinux = test.runIf(process.platform === 'linux');

function managed(folder: string, files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text);
  return root;
}

onLinux.each([
  ['{ "RemoteDebuggingAllowed": false }', ['RemoteDebuggingAllowed']],
  ['{ "RemoteDebuggingAllowed": true, "IncognitoModeAvailability": 2 }', []],
  ['{ "DeveloperToolsAvailability": 2 }', ['DeveloperToolsAvailability']],
  ['{ "DeveloperToolsAvailability": 1 }', []],
  ['{ "DeveloperToolsDisabled": true }', ['DeveloperToolsDisabled']],
  ['{ "IncognitoModeAvailability": 1 }', ['IncognitoModeAvailability']],
  ['{ "URLBlocklist": ["example.org", "*"] }', ['URLBlocklist']],
  ['{ "URLBlocklist": ["data:*"] }', ['URLBlocklist']],
  ['{ "URLBlocklist": ["https://*"] }', ['URLBlocklist']],
  ['{ "URLBlocklist": ["example.org", "https://*.example.org"] }', []],
  ['// ours\n{ "RemoteDebuggingAllowed": false, }', ['RemoteDebuggingAllowed']],
  ['no JSON', []],
  ['null', []],
  ['{}', []],
])('of %s what keeps Folio out is named', (text, names) => {
  const root = managed('etc/chromium/policies/managed', { 'school.json': text });
  expect(refusingPolicies('/usr/bin/chromium', root)).toEqual(names);
});

onLinux('each maker’s browser has its own folder, and the last file wins', () => {
  const files = {
    'a.json': '{ "RemoteDebuggingAllowed": false }',
    'b.txt': '{ "DeveloperToolsDisabled": true }',
  };
  const chrome = managed('etc/opt/chrome/policies/managed', files);
  expect(refusingPolicies('/usr/bin/google-chrome-stable', chrome)).toEqual(['RemoteDebuggingAllowed']);
  expect(refusingPolicies('/var/lib/flatpak/exports/bin/com.google.Chrome', chrome)).toEqual([
    'RemoteDebuggingAllowed',
  ]);
  expect(refusingPolicies('/usr/bin/chromium', chrome)).toEqual([]);
  expect(
    refusingPolicies('/usr/bin/microsoft-edge', managed('etc/opt/edge/policies/managed', files)),
  ).toHaveLength(1);
  const snap = managed('var/snap/chromium/current/policies/managed', {
    ...files,
    'z.json': '{ "RemoteDebuggingAllowed": true }',
  });
  expect(refusingPolicies('/snap/bin/chromium', snap)).toEqual([]);
});
