import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from '../../../../electron/host/session/idle-lock.ts';

describe('the idle lock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function started(minutes: number) {
    const lock = vi.fn<() => void>();
    const idle = new IdleLock(minutes, lock);
    idle.start(minutes);
    return { idle, lock };
  }

  it('locks once the minutes have passed without a sign of the person', () => {
    const { lock } = started(5);
    vi.advanceTimersByTime(4 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(lock).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('counts anew from each sign of the person', () => {
    const { idle, lock } = started(5);
    for (let minute = 0; minute < 20; minute += 1) {
      vi.advanceTimersByTime(60_000);
      idle.noteActivity();
    }
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * 60_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('takes other minutes while it runs', () => {
    const { idle, lock } = started(5);
    idle.setMinutes(30);
    vi.advanceTimersByTime(29 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks on waking when the machine slept, however long the idle time is', () => {
    let now = 0;
    const lock = vi.fn<() => void>();
    const idle = new IdleLock(240, lock, () => now);
    idle.start(240);
    now += 10_000;
    vi.advanceTimersByTime(10_000);
    expect(lock).not.toHaveBeenCalled();
    now += 2 * 60 * 60_000;
    vi.advanceTimersByTime(10_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks in time though the clock is set back', () => {
    let now = 3_600_000;
    const lock = vi.fn<() => void>();
    const idle = new IdleLock(5, lock, () => now);
    idle.start(5);
    now -= 3_000_000;
    for (let minute = 0; minute < 5; minute += 1) {
      expect(lock).not.toHaveBeenCalled();
      for (let turn = 0; turn < 6; turn += 1) {
        now += 10_000;
        vi.advanceTimersByTime(10_000);
      }
    }
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('does nothing once stopped', () => {
    const { idle, lock } = started(1);
    idle.stop();
    vi.advanceTimersByTime(60 * 60_000);
    expect(lock).not.toHaveBeenCalled();
  });
});
