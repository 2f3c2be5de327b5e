import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type OpenHost, unlockedHost } from '../../../support/open-host.ts';
import { valueOf } from '../../../support/vault.ts';

/** What is being drawn is stopped before the case is closed, which takes a busy machine its time. */
const patience = { timeout: 20_000 };

/** A host whose case is open and locks after five minutes of a clock that the test moves. */
async function hostLockingAfterFive(): Promise<OpenHost> {
  const host = await unlockedHost();
  expect(valueOf(await host.ask('session.state', undefined)).lockAfter).toBe(5);
  return host;
}

/** The state once the vault process has answered: a lock that had begun is through by then. */
async function stateOf({ ask }: OpenHost): Promise<string> {
  await ask('job.state', { job: 'none' });
  return valueOf(await ask('session.state', undefined)).state;
}

describe('the time without the person', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
  });

  it('goes on while the window follows a job by itself, so that the case locks', async () => {
    const host = await hostLockingAfterFive();
    for (let minute = 0; minute < 5; minute += 1) {
      await host.ask('job.state', { job: 'a job that goes on' });
      vi.advanceTimersByTime(60_000);
    }
    await expect.poll(() => host.shell.reloads, patience).toBe(1);
    expect(await stateOf(host)).toBe('closed');
  });

  it('goes on while the window asks for the session and for the preferences', async () => {
    const host = await hostLockingAfterFive();
    for (let minute = 0; minute < 5; minute += 1) {
      await host.ask('session.state', undefined);
      await host.ask('session.preferences', undefined);
      vi.advanceTimersByTime(60_000);
    }
    await expect.poll(() => host.shell.reloads, patience).toBe(1);
    expect(await stateOf(host)).toBe('closed');
  });

  it('goes on while the window draws the dossier anew', async () => {
    const host = await hostLockingAfterFive();
    vi.advanceTimersByTime(4 * 60_000);
    valueOf(await host.ask('dossier.draw', undefined));
    vi.advanceTimersByTime(60_000);
    await expect.poll(() => host.shell.reloads, patience).toBe(1);
    expect(await stateOf(host)).toBe('closed');
  });

  it('begins anew with a sign of the person that the window tells', async () => {
    const host = await hostLockingAfterFive();
    vi.advanceTimersByTime(4 * 60_000);
    await host.ask('session.activity', undefined);
    vi.advanceTimersByTime(4 * 60_000);
    expect(await stateOf(host)).toBe('open');
    vi.advanceTimersByTime(60_000);
    await expect.poll(() => host.shell.reloads, patience).toBe(1);
  });

  it('begins anew with a call that only a person makes', async () => {
    const host = await hostLockingAfterFive();
    vi.advanceTimersByTime(4 * 60_000);
    valueOf(await host.ask('draft.keep', { key: 'a', text: 'half a sentence' }));
    vi.advanceTimersByTime(4 * 60_000);
    expect(await stateOf(host)).toBe('open');
    expect(host.shell.reloads).toBe(0);
  });
});
