import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refused, type Reply } from '../../../shared/reply.ts';
import { workerFile } from '../../worker-file.ts';
import type { NumberedReply, Question, VaultChannel } from './messages.ts';

/** How long a case may take to be written and closed before its process is ended all the same. */
const closeTimeout = 5000;

/**
 * The process that holds the key and the record. Locking ends it: after a mere close, text of the record
 * and a copy of the key were still found in its memory.
 */
export class VaultProcess {
  readonly #channel: VaultChannel;
  readonly #pending = new Map<number, (reply: Reply<unknown>) => void>();
  readonly #exited: Promise<void>;
  #number = 0;
  #alive = true;

  constructor(channel: VaultChannel, onExit: () => void) {
    this.#channel = channel;
    channel.onReply((message) => this.#settle(message));
    this.#exited = new Promise((resolve) => {
      channel.onExit(() => {
        this.#alive = false;
        this.#refuseAll();
        onExit();
        resolve();
      });
    });
  }

  /** Asks one question; refused with `not-open` when the process ends before it answers. */
  ask(question: Question): Promise<Reply<unknown>> {
    if (!this.#alive) return Promise.resolve(processEnded);
    const number = ++this.#number;
    return new Promise((resolve) => {
      this.#pending.set(number, resolve);
      this.#channel.send({ number, question });
    });
  }

  /** Closes the case and ends the process, by force if it does not close in time. */
  async end(): Promise<void> {
    if (!this.#alive) return;
    const timer = setTimeout(() => this.#channel.kill(), closeTimeout);
    await this.ask({ kind: 'close' });
    this.#channel.kill();
    await this.#exited;
    clearTimeout(timer);
  }

  /** Ends a process that has no case open: there is nothing to write. */
  async discard(): Promise<void> {
    if (this.#alive) this.#channel.kill();
    await this.#exited;
  }

  #settle({ number, reply }: NumberedReply): void {
    this.#pending.get(number)?.(reply);
    this.#pending.delete(number);
  }

  #refuseAll(): void {
    for (const resolve of this.#pending.values()) resolve(processEnded);
    this.#pending.clear();
  }
}

/** What a call is answered when the process that could answer it has ended. */
export const processEnded = refused({
  code: 'not-open',
  message: 'The case is locked. Everything saved before is safe. Unlock it to go on.',
});

/** Starts the vault process under Node. Its output is dropped: it could only be about the case. */
export function forkVault(): VaultChannel {
  const child = fork(vaultEntry(), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: withoutSecrets(process.env),
  });
  return {
    send: (message) => void child.send(message, () => undefined),
    // Only vault.worker writes to this channel, and only this type.
    onReply: (listener) => void child.on('message', (message) => listener(message as NumberedReply)),
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** The vault process's program: `.ts` in a checkout, `.js` once built. */
export function vaultEntry(): string {
  return fileURLToPath(workerFile(import.meta.url, 'vault'));
}

/** The environment without what would open a door into the process or hold a passphrase. */
export function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(FOLIO_|NODE_OPTIONS$|NODE_V8_COVERAGE$)/.test(name),
  );
  return Object.fromEntries(kept);
}
