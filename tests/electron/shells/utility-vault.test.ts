import { EventEmitter } from 'node:events';
import type { UtilityProcess } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { startUtilityVault } from '../../../electron/shells/utility-vault.ts';

test('Electron’s vault process is given the environment without passphrases and debugging switches', () => {
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  process.env = {
    ...before,
    FOLIO_PASSPHRASE: 'winter river stone',
    NODE_OPTIONS: '--inspect',
    HOME: '/home/a',
  };
  let env: NodeJS.ProcessEnv = {};
  startUtilityVault({
    fork: (_path, _args, options) => {
      env = options.env;
      // What the channel needs of a child: to be listened to.
      return new EventEmitter() as unknown as UtilityProcess;
    },
  });
  expect(env['HOME']).toBe('/home/a');
  expect(Object.keys(env).filter((name) => /^FOLIO_|^NODE_OPTIONS$/.test(name))).toEqual([]);
});
