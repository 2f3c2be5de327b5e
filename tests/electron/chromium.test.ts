import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../electron/chromium.ts', import.meta.url));

function started(env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['--no-warnings', program], { env, encoding: 'utf8' });
}

test.runIf(process.platform === 'linux')('without a screen a plain sentence says so', () => {
  const { status, stderr } = started({ FOLIO_BROWSER: process.execPath });
  expect(stderr).toBe(
    'Folio found no screen to show its window on. Start it from a desktop, or use the command line.\n',
  );
  expect(status).toBe(1);
});

test('without a browser a plain sentence names those it can use', () => {
  const { status, stderr } = started({ FOLIO_BROWSER: '/nowhere/chromium', PATH: '/nowhere' });
  expect(stderr).toContain('Install Chromium, Chrome or Edge.');
  expect(status).toBe(1);
});
