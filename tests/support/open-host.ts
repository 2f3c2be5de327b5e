import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startFolio } from '../../electron/host/start.ts';
import { forkVault } from '../../electron/host/vault/vault-process.ts';
import type { VaultChannel } from '../../electron/host/vault/messages.ts';
import { Vault } from '../../electron/store/vault.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { DoneJob, FailedJob, JobId, JobState } from '../../shared/job.ts';
import type { Reply } from '../../shared/reply.ts';
import { FakeShell } from './fake-shell.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from './vault.ts';

export interface OpenHost {
  readonly shell: FakeShell;
  /** The folder of a case that is there and locked. */
  readonly folder: string;
  readonly ask: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Reply<CallOutput<N>>>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** The vault processes started so far. */
  readonly vaults: VaultChannel[];
}

/** The whole host with its vault process, behind a fake shell, and an empty case to open. */
export async function openHost(): Promise<OpenHost> {
  const folder = join(temporaryFolder(), 'case');
  valueOf(await Vault.create(folder, passphrase, { cost: cheap })).close();
  const shell = new FakeShell();
  const vaults: VaultChannel[] = [];
  const ended = startFolio(shell, () => {
    const channel = forkVault();
    vaults.push(channel);
    return channel;
  });
  const surface = await shell.shown();
  onTestFinished(async () => {
    shell.close();
    await ended;
  });
  return {
    shell,
    folder,
    vaults,
    // The host answers this name with this type.
    ask: async (name, input) => (await surface.answer(name, input)) as Reply<never>,
    get: (path, headers = {}) => surface.fetch(new Request(`https://folio.invalid${path}`, { headers })),
  };
}

/** A host whose case is open. */
export async function unlockedHost(): Promise<OpenHost> {
  const host = await openHost();
  valueOf(await host.ask('session.open', { folder: host.folder, passphrase }));
  return host;
}

/** Waits for a job to end; gives the last that is said of it. A call that started none is a fault. */
export async function ended<Result>(
  { ask }: OpenHost,
  job: JobId<Result> | null,
): Promise<DoneJob<Result> | FailedJob> {
  for (;;) {
    // The host made this id for work that leaves this result.
    const state = valueOf(await ask('job.state', { job: job ?? '' })) as JobState<Result>;
    if (state.state !== 'running') return state;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/** Waits for a job that does what was asked; another end is a fault. */
export async function doneJob<Result>(host: OpenHost, job: JobId<Result> | null): Promise<DoneJob<Result>> {
  const last = await ended(host, job);
  if (last.state !== 'done') throw new Error(`The job ended as ${last.state}: ${last.message}`);
  return last;
}
