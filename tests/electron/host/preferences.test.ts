import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptPreferences, preferencesFile } from '../../../electron/host/preferences.ts';
import { temporaryFolder } from '../../support/vault.ts';

const window = { x: 40, y: 60, width: 1000, height: 700 };
const chosen = { language: 'fa', theme: 'dark', calendar: 'persian', window } as const;

it('keeps what was chosen for the next session, and nothing else', () => {
  const file = join(temporaryFolder(), 'folio', 'preferences.json');
  new KeptPreferences(file).keep(chosen);
  expect(new KeptPreferences(file).now).toEqual(chosen);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(chosen);
});

it('writes nothing until something is chosen', () => {
  const file = join(temporaryFolder(), 'preferences.json');
  expect(new KeptPreferences(file).now).toEqual({
    language: null,
    theme: 'system',
    calendar: null,
    window: null,
  });
  expect(existsSync(file)).toBe(false);
});

it('begins anew where the file is damaged or of another make', () => {
  const file = join(temporaryFolder(), 'preferences.json');
  for (const text of [
    '{"language":',
    '{"theme":"pink"}',
    '{"window":{"x":0,"y":0,"width":1e9,"height":1}}',
    '[]',
  ]) {
    writeFileSync(file, text);
    expect(new KeptPreferences(file).now.theme).toBe('system');
  }
});

it('holds for the session where nothing can be written', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'preferences.json'));
  const preferences = new KeptPreferences(join(folder, 'preferences.json'));
  preferences.keep(chosen);
  expect(preferences.now).toEqual(chosen);
});

it('goes where each system keeps such files', () => {
  expect(preferencesFile({ APPDATA: '/roaming' }, 'win32')).toBe(
    join('/roaming', 'Folio', 'preferences.json'),
  );
  expect(preferencesFile({ XDG_CONFIG_HOME: '/config' }, 'linux')).toBe('/config/folio/preferences.json');
  expect(preferencesFile({}, 'darwin')).toMatch(/Library\/Application Support\/Folio\/preferences\.json$/);
});

it('writes through no link that was put beside the file, and leaves nothing there', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'preferences.json');
  const other = join(folder, 'other.txt');
  writeFileSync(other, 'Mine');
  symlinkSync(other, `${file}.new`);
  symlinkSync(other, file);
  new KeptPreferences(file).keep(chosen);
  expect(readFileSync(other, 'utf8')).toBe('Mine');
  expect(new KeptPreferences(file).now).toEqual(chosen);
  expect(readdirSync(folder).toSorted()).toEqual(['other.txt', 'preferences.json', 'preferences.json.new']);
});
