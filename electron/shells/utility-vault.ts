import type { UtilityProcess } from 'electron';
import { vaultEntry, withoutSecrets } from '../host/vault/vault-process.ts';
import type { NumberedReply, VaultChannel } from '../host/vault/messages.ts';

interface Forks {
  fork(
    path: string,
    args: string[],
    options: { stdio: 'ignore'; serviceName: string; env: NodeJS.ProcessEnv },
  ): UtilityProcess;
}

/** Starts the vault process under Electron. Its output is dropped: it could only be about the case. */
export function startUtilityVault(forks: Forks): VaultChannel {
  const child = forks.fork(vaultEntry(), [], {
    stdio: 'ignore',
    serviceName: 'Folio vault',
    env: withoutSecrets(process.env),
  });
  // Before the process has begun, Electron's `kill` does nothing.
  let [begun, given] = [false, false];
  child.once('spawn', () => {
    begun = true;
    if (given) child.kill();
  });
  return {
    send: (message) => child.postMessage(message),
    // Only vault.worker writes to this channel, and only this type.
    onReply: (listener) => void child.on('message', (message) => listener(message as NumberedReply)),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => {
      given = true;
      if (begun) child.kill();
    },
  };
}
