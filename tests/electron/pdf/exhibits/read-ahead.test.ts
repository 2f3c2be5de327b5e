import { expect, test } from 'vitest';
import { readAhead } from '../../../../electron/pdf/exhibits/read-ahead.ts';
import { idSchema } from '../../../../shared/domain/id.ts';

const [one, two, three] = ['one', 'two', 'three'].map((name) => idSchema.parse(name)) as [Id, Id, Id];
type Id = ReturnType<typeof idSchema.parse>;

/** Says in what order files were read; each holds its own name. */
function reading() {
  const asked: string[] = [];
  const read = (id: Id) => {
    asked.push(id);
    return Promise.resolve(Buffer.from(id));
  };
  return { asked, read };
}

test('the next file is read while this one is used, and each only once', async () => {
  const { asked, read } = reading();
  const next = readAhead(
    [one, two, three].map((id) => ({ id, bytes: 5 })),
    read,
  );
  expect(String(await next(one))).toBe('one');
  expect(asked).toEqual(['one', 'two']);
  expect(String(await next(two))).toBe('two');
  expect(String(await next(three))).toBe('three');
  expect(asked).toEqual(['one', 'two', 'three']);
});

test('a large file waits until it is asked for', async () => {
  const { asked, read } = reading();
  const next = readAhead(
    [
      { id: one, bytes: 5 },
      { id: two, bytes: 33 << 20 },
    ],
    read,
  );
  await next(one);
  expect(asked).toEqual(['one']);
  expect(String(await next(two))).toBe('two');
});

test('a file asked for twice, or out of order, is given all the same', async () => {
  const { read } = reading();
  const next = readAhead(
    [one, one, two].map((id) => ({ id, bytes: 5 })),
    read,
  );
  const given = [await next(one), await next(one), await next(three), await next(two), await next(one)];
  expect(given.map(String)).toEqual(['one', 'one', 'three', 'two', 'one']);
});

test('a file that cannot be read is told when it is asked for', async () => {
  const files = [one, two].map((id) => ({ id, bytes: 5 }));
  const next = readAhead(files, async (id) => {
    if (id === two) throw new Error('no such piece');
    return Buffer.from(id);
  });
  expect(String(await next(one))).toBe('one');
  await expect(next(two)).rejects.toThrow('no such piece');
});
