import type { SessionState } from '../../shared/contract.ts';
import { done, type Reply } from '../../shared/reply.ts';
import { IdleLock } from './idle-lock.ts';
import { processEnded, VaultProcess } from './vault-process.ts';
import type { Opened, Question, VaultWire } from './wire.ts';

export const defaultLockAfter = 5;

/** One sitting at one case: the vault process, which case it holds, and when it locks. */
export class Session {
  readonly #startVault: () => VaultWire;
  readonly #shellName: string;
  readonly #onLocked: () => void;
  readonly #idle: IdleLock;
  #vault: VaultProcess | null = null;
  #open = false;
  /** A case is being made or opened. */
  #trying = false;
  #folder: string | null = null;
  /** One attempt after the other. */
  #opening: Promise<unknown> = Promise.resolve();

  constructor(startVault: () => VaultWire, shellName: string, onLocked: () => void) {
    this.#startVault = startVault;
    this.#shellName = shellName;
    this.#onLocked = onLocked;
    this.#idle = new IdleLock(defaultLockAfter, () => void this.lock());
  }

  state(): SessionState {
    const state = this.#open ? 'open' : 'closed';
    return { state, folder: this.#folder, shell: this.#shellName, lockAfter: this.#idle.minutes };
  }

  /** Starts the vault process ahead of the passphrase, so that unlocking does not wait for it. */
  warm(): void {
    if (this.#vault !== null) return;
    const vault = new VaultProcess(this.#startVault(), () => this.#gone(vault));
    this.#vault = vault;
  }

  /** Creates or opens the case at `folder`; a refused try ends the process that saw the passphrase. */
  open(
    name: 'session.create' | 'session.open',
    folder: string,
    input: unknown,
  ): Promise<Reply<SessionState>> {
    const opened = this.#opening.then(() => this.#openNext(name, folder, input));
    this.#opening = opened;
    return opened;
  }

  async #openNext(name: string, folder: string, input: unknown): Promise<Reply<SessionState>> {
    if (this.#open) await this.#endVault();
    this.#trying = true;
    const reply = await this.ask({ kind: 'call', name, input, paths: [] });
    this.#trying = false;
    if (!reply.ok) {
      await this.#endVault();
      this.warm();
      return reply;
    }
    this.#open = true;
    this.#folder = folder;
    // The vault process answers these two calls with Opened and nothing else.
    this.#idle.start((reply.value as Opened).lockAfter ?? defaultLockAfter);
    return done(this.state());
  }

  ask(question: Question): Promise<Reply<unknown>> {
    this.warm();
    return this.#vault === null ? Promise.resolve(processEnded) : this.#vault.ask(question);
  }

  /** The person did something: the idle time starts anew. */
  awake(): void {
    this.#idle.awake();
  }

  /** Sets the idle minutes and keeps them with the case. */
  async lockAfter(minutes: number): Promise<Reply<SessionState>> {
    const kept = await this.ask({ kind: 'call', name: 'session.lockAfter', input: { minutes }, paths: [] });
    if (!kept.ok) return kept;
    this.#idle.setMinutes(minutes);
    return done(this.state());
  }

  /** Ends the vault process; the case is written first. The page must be thrown away after it. */
  async lock(): Promise<SessionState> {
    if (!this.#open) return this.state();
    await this.#endVault();
    this.#onLocked();
    return this.state();
  }

  /** Ends everything; nothing of the session runs afterwards. */
  async end(): Promise<void> {
    await this.#endVault();
  }

  async #endVault(): Promise<void> {
    const vault = this.#vault;
    const holdsCase = this.#open || this.#trying;
    this.#vault = null;
    this.#open = false;
    this.#idle.stop();
    await (holdsCase ? vault?.end() : vault?.discard());
  }

  /** The vault process ended without being asked to. */
  #gone(vault: VaultProcess): void {
    if (this.#vault !== vault) return;
    this.#vault = null;
    if (!this.#open) return;
    this.#open = false;
    this.#idle.stop();
    this.#onLocked();
  }
}
