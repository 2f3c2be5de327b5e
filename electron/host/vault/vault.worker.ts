import type { ParentPort } from 'electron';
import { dependencies } from '../dependencies.ts';
import { serveVault, type VaultPort } from './serve-vault.ts';
import type { NumberedQuestion } from './messages.ts';

// The record is in this process: what a crash would print or keep of it is nobody's to read.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));

serveVault(portOf(process), dependencies);

/** The channel to the shell process: Electron's parent port, or Node's. */
function portOf(own: NodeJS.Process & { readonly parentPort?: ParentPort }): VaultPort {
  const { parentPort } = own;
  // Only the shell process writes to either channel, and only this type.
  if (parentPort !== undefined) {
    return {
      onQuestion: (listener) =>
        void parentPort.on('message', ({ data }) => listener(data as NumberedQuestion)),
      reply: (message) => parentPort.postMessage(message),
    };
  }
  // Without a parent there is nobody to serve, and the case must be let go of.
  own.once('disconnect', () => own.exit(0));
  return {
    onQuestion: (listener) => void own.on('message', (message) => listener(message as NumberedQuestion)),
    reply: (message) => void own.send?.(message),
  };
}
