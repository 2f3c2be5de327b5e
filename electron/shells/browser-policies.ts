import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The policies by which an administrator keeps a browser from showing Folio, and the value that does. */
const refusing: Readonly<Record<string, (value: unknown) => boolean>> = {
  // With any of these four Chromium starts, is silent on the pipe and says why nowhere but in its log.
  RemoteDebuggingAllowed: (value) => value === false,
  DeveloperToolsAvailability: (value) => value === 2,
  DeveloperToolsDisabled: (value) => value === true,
  URLBlocklist: (value) =>
    Array.isArray(value) && value.some((each) => /^(?:\*$|data:|https:(?:\/\/)?\*$)/.test(String(each))),
  // With this one its window would be no private one, without a word.
  IncognitoModeAvailability: (value) => value === 1,
};

/** Names of the policies on this machine that keep a browser from showing Folio; `root` is where `/etc` lies. */
export function refusingPolicies(browser: string, root = '/'): readonly string[] {
  const set = Object.assign({}, ...foldersOf(browser).flatMap((folder) => policiesIn(join(root, folder))));
  return Object.keys(refusing).filter((name) => refusing[name]?.(set[name]) ?? false);
}

function foldersOf(browser: string): readonly string[] {
  const name = basename(browser).toLowerCase();
  if (process.platform !== 'linux') return [];
  if (name.includes('edge')) return ['etc/opt/edge/policies/managed'];
  if (name.includes('chrome')) return ['etc/opt/chrome/policies/managed'];
  return [
    'etc/chromium/policies/managed',
    'etc/chromium-browser/policies/managed',
    'var/snap/chromium/current/policies/managed',
  ];
}

type Policies = Readonly<Record<string, unknown>>;

/** Each file's policies, in the order of their names: a later one wins. */
function policiesIn(folder: string): readonly Policies[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => read(join(folder, name)));
  } catch {
    // Nobody manages this browser, or nobody may read how.
    return [];
  }
}

/** Chromium allows a comma after the last value, and comments; what else is no JSON it leaves out. */
function read(path: string): readonly Policies[] {
  try {
    const text = readFileSync(path, 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
    const parsed: unknown = JSON.parse(text.replaceAll(/,(?=\s*[}\]])/g, ''));
    return typeof parsed === 'object' && parsed !== null ? [{ ...parsed }] : [];
  } catch {
    return [];
  }
}
