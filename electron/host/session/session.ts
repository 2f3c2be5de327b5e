import type { SessionState } from '../../../shared/contract.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { flushTimeout } from '../../../shared/flush-event.ts';
import type { Shell } from '../../shells/shell.ts';
import { IdleLock } from './idle-lock.ts';
import { processEnded, VaultProcess } from '../vault/vault-process.ts';
import type { Opened, Question, VaultChannel } from '../vault/messages.ts';

/** Idle minutes until a case locks that has no number of its own. */
export const defaultLockAfter = 5;

/** The window has the words for it. */
const openingStopped = refused({ code: 'cancelled', message: '' });

/** What a session needs of the window. */
type SessionShell = Pick<Shell, 'name' | 'reload' | 'flush'>;

/** One session with one case: the vault process, which case it holds, and when it locks. */
export class Session {
  readonly #startVault: () => VaultChannel;
  readonly #shellName: string;
  readonly #onLocked: () => void;
  readonly #beforeLock: () => Promise<void>;
  readonly #idle: IdleLock;
  #vault: VaultProcess | null = null;
  #open = false;
  /** The vault process may be writing: it makes or opens a case, or a job without a case runs. */
  #mayWrite = false;
  /** A case is being opened: nothing, under way, or given up by the person. */
  #attempt: 'none' | 'under way' | 'stopped' = 'none';
  #folder: string | null = null;
  /** One attempt after the other. */
  #opening: Promise<unknown> = Promise.resolve();

  constructor(startVault: () => VaultChannel, shell: SessionShell) {
    this.#startVault = startVault;
    this.#shellName = shell.name;
    this.#onLocked = () => void shell.reload();
    this.#beforeLock = () => shell.flush();
    this.#idle = new IdleLock(defaultLockAfter, () => void this.lockAway());
  }

  state(): SessionState {
    const state = this.#open ? 'open' : 'closed';
    return { state, folder: this.#folder, shell: this.#shellName, lockAfter: this.#idle.minutes };
  }

  /** Starts the vault process ahead of the passphrase, so that unlocking does not wait for it. */
  prestart(): void {
    if (this.#vault !== null) return;
    const vault = new VaultProcess(this.#startVault(), () => this.#ended(vault));
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
    this.#mayWrite = true;
    this.#attempt = 'under way';
    const reply = await this.ask({ kind: 'call', name, input, paths: [] });
    const stopped = this.#wasStopped();
    this.#mayWrite = false;
    if (!reply.ok || stopped) {
      await this.#endVault();
      this.prestart();
      return reply.ok || stopped ? openingStopped : reply;
    }
    this.#open = true;
    this.#folder = folder;
    // The vault process answers these two calls with Opened and nothing else.
    this.#idle.start((reply.value as Opened).lockAfter ?? defaultLockAfter);
    return done(this.state());
  }

  #wasStopped(): boolean {
    const stopped = this.#attempt === 'stopped';
    this.#attempt = 'none';
    return stopped;
  }

  /**
   * Ends the process that makes or opens a case, whatever keeps it: a disk that does not answer, a dear key file.
   * What was being written is whole or not there, as after a power cut.
   */
  async stopOpening(): Promise<SessionState> {
    if (this.#attempt === 'under way') {
      this.#attempt = 'stopped';
      await this.#vault?.discard();
    }
    return this.state();
  }

  ask(question: Question): Promise<Reply<unknown>> {
    this.prestart();
    return this.#vault === null ? Promise.resolve(processEnded) : this.#vault.ask(question);
  }

  /** The person did something: the idle time starts anew. */
  noteActivity(): void {
    this.#idle.noteActivity();
  }

  /** Sets the idle minutes and keeps them with the case. */
  async lockAfter(minutes: number): Promise<Reply<SessionState>> {
    const kept = await this.ask({ kind: 'call', name: 'session.lockAfter', input: { minutes }, paths: [] });
    if (!kept.ok) return kept;
    this.#idle.setMinutes(minutes);
    return done(this.state());
  }

  /** Locks because the person is away: the page first hands over what is being typed, if it is quick. */
  async lockAway(): Promise<void> {
    if (!this.#open) return;
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, flushTimeout).unref());
    await Promise.race([this.#beforeLock(), timeout]);
    await this.lock();
  }

  /** Erases the open case; the page must be thrown away after it, whatever came of it. */
  async erase(): Promise<Reply<SessionState>> {
    if (!this.#open) return processEnded;
    const erased = await this.ask({ kind: 'call', name: 'session.erase', input: undefined, paths: [] });
    await this.#endVault();
    if (erased.ok) this.#folder = null;
    this.#onLocked();
    return erased.ok ? done(this.state()) : erased;
  }

  /** Starts a job that needs no case; when the session ends it may take away what it has half written. */
  startJob(name: 'session.restore' | 'session.rescue', input: unknown): Promise<Reply<unknown>> {
    this.#mayWrite = true;
    return this.ask({ kind: 'call', name, input, paths: [] });
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
    const endsGently = this.#open || this.#mayWrite;
    this.#vault = null;
    this.#open = false;
    this.#mayWrite = false;
    this.#idle.stop();
    await (endsGently ? vault?.end() : vault?.discard());
  }

  /** The vault process ended without being asked to. */
  #ended(vault: VaultProcess): void {
    if (this.#vault !== vault) return;
    this.#vault = null;
    if (!this.#open) return;
    this.#open = false;
    this.#idle.stop();
    this.#onLocked();
  }
}
