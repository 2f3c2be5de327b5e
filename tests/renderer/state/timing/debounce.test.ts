import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce } from '../../../../renderer/state/timing/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a debounced function', () => {
  it('runs once the delay has passed, and not before', () => {
    const run = vi.fn();
    debounce(run, 200)();
    vi.advanceTimersByTime(199);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs once for many calls, with the arguments of the last', () => {
    const run = vi.fn<(text: string) => void>();
    const later = debounce(run, 200);
    for (const text of ['A', 'Ar', 'Arr']) later(text);
    vi.advanceTimersByTime(1000);
    expect(run.mock.calls).toEqual([['Arr']]);
  });

  it('counts the delay from the last call', () => {
    const run = vi.fn();
    const later = debounce(run, 200);
    later();
    vi.advanceTimersByTime(150);
    later();
    vi.advanceTimersByTime(150);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at the latest when the longest time has passed since the first call, however many come', () => {
    const run = vi.fn<(text: string) => void>();
    const later = debounce(run, 200, 300);
    for (const text of ['A', 'Ar', 'Arr', 'Arre', 'Arres', 'Arrest', 'Arrests']) {
      later(text);
      vi.advanceTimersByTime(100);
    }
    expect(run.mock.calls).toEqual([['Arr'], ['Arrest']]);
  });

  it('runs again for calls that come after a run', () => {
    const run = vi.fn<(text: string) => void>();
    const later = debounce(run, 200);
    later('first');
    vi.advanceTimersByTime(200);
    later('second');
    vi.advanceTimersByTime(200);
    expect(run.mock.calls).toEqual([['first'], ['second']]);
  });

  it('runs at once when flushed, and not a second time', () => {
    const run = vi.fn<(text: string) => void>();
    const later = debounce(run, 200);
    later('now');
    later.flush();
    expect(run.mock.calls).toEqual([['now']]);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs nothing when flushed with nothing waiting', () => {
    const run = vi.fn();
    debounce(run, 200).flush();
    expect(run).not.toHaveBeenCalled();
  });

  it('drops what waits when cancelled', () => {
    const run = vi.fn();
    const later = debounce(run, 200);
    later();
    later.cancel();
    later.flush();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
  });

  it('says whether a run waits; while it runs, none does', () => {
    const seen: boolean[] = [];
    const later = debounce(() => void seen.push(later.isPending()), 200);
    expect(later.isPending()).toBe(false);
    later();
    expect(later.isPending()).toBe(true);
    vi.advanceTimersByTime(200);
    expect(seen).toEqual([false]);
    expect(later.isPending()).toBe(false);
  });

  it('takes a call made while it runs as a new one', () => {
    let runs = 0;
    const later = debounce(() => {
      runs += 1;
      if (runs === 1) later();
    }, 200);
    later();
    vi.advanceTimersByTime(200);
    expect(later.isPending()).toBe(true);
    vi.advanceTimersByTime(200);
    expect(runs).toBe(2);
  });

  it('waits for the next turn where the delay is nothing', () => {
    const run = vi.fn();
    debounce(run, 0)();
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
