import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dumpCase } from '../../../electron/exchange/dump-case.ts';
import { importCase } from '../../../electron/exchange/import-case.ts';
import { makeSample } from '../../../electron/sample/make-sample.ts';
import { readFolio, revisionOf } from '../../../electron/store/records/records.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { newCase, valueOf } from '../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 900_000 });

const at = '2026-01-02T03:04:05.000Z';
const inspect = () => Promise.resolve({ pages: 1, width: 595, height: 842, problem: null });

/** A path into a JSON value, as steps that are taken modulo what is there. */
const way = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '../../etc/passwd',
    '/etc/passwd',
    'attachments/../../x',
    '\u0000',
    'con',
    '2019-13-45',
  ),
  fc.constantFrom(-1, 1e308, 0.5, Number.MAX_SAFE_INTEGER + 2),
);

/** The value with one part of it replaced, or taken out where there is nothing to put there. */
function changed(value: unknown, steps: readonly number[], put: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length] ?? '';
  const next = new Map<string, unknown>(Object.entries(value));
  next.set(key, rest.length === 0 ? put : changed(next.get(key), rest, put));
  return Array.isArray(value) ? [...next.values()] : Object.fromEntries(next);
}

test('whatever an exchange file says, it is taken whole or refused with the case as it was', async () => {
  const first = await newCase();
  await makeSample(first.db, { size: 'small', at, inspect });
  const { path } = valueOf(await dumpCase(first.db, join(first.folder, 'out')));
  const whole: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { db } = await newCase();
  const file = join(first.folder, 'out', 'fuzz.json');
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(way, wrong), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('refuse', 'mine', 'theirs'),
      async (changes, differing) => {
        let value = whole;
        for (const [steps, put] of changes) value = changed(value, steps, put);
        writeFileSync(file, JSON.stringify(value) ?? 'undefined');
        const [before, folio] = [revisionOf(db), readFolio(db)];
        const reply = await importCase(db, file, { at, inspect, differing });
        if (reply.ok) return;
        refused += 1;
        expect(['bad-input', 'missing-attachment', 'exists']).toContain(reply.failure.code);
        expect(revisionOf(db)).toBe(before);
        expect(readFolio(db)).toEqual(folio);
      },
    ),
    { numRuns: Math.max(20, Math.ceil(fuzzRuns / 5)) },
  );
  expect(refused).toBeGreaterThan(0);
});

test('whatever text stands in an exchange file, it is refused with a word', async () => {
  const { db, folder } = await newCase();
  const file = join(folder, 'fuzz.json');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json({ maxDepth: 3 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.jsonValue().map((value) => JSON.stringify({ format: 'folio-exchange', version: 1, case: value })),
        fc
          .jsonValue()
          .map((value) =>
            JSON.stringify({ format: 'folio-exchange', version: 1, case: { id: 'c' }, incidents: value }),
          ),
      ),
      async (text) => {
        writeFileSync(file, text);
        const reply = await importCase(db, file, { at, inspect, differing: 'theirs' });
        if (!reply.ok) expect(reply.failure.code).toBe('bad-input');
        // A quote of the file in a message could be a quote of a story.
        if (!reply.ok) expect(reply.failure.message.length).toBeLessThan(400);
      },
    ),
    { numRuns: fuzzRuns },
  );
});
