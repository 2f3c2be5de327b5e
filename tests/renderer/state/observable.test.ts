import { expect, test } from 'vitest';
import { observable } from '../../../renderer/state/observable.ts';

test('a change is there before its listeners are called, and who stopped listening is not called', () => {
  const count = observable(0);
  const seen: number[] = [];
  const stop = count.subscribe(() => seen.push(count.get()));
  count.set(1);
  count.set(1);
  stop();
  count.set(2);
  expect(seen).toEqual([1, 1]);
  expect(count.get()).toBe(2);
});
