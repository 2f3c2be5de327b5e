import { expect, it } from 'vitest';
import { digestOf } from '../../../../../../renderer/features/statements/editor/read-back/digest.ts';
import { stateOf } from '../../../../../../renderer/features/statements/editor/read-back/read-summary.tsx';
import { paragraphSchema } from '../../../../../../shared/domain/statement.ts';

const words = { heading: 'At home', text: 'They came at dawn.' };

async function answered(outcome: string, now: object = {}) {
  const readBack = { outcome, at: '2026-01-10T10:00:00.000Z', sha256: await digestOf(words) };
  return stateOf(paragraphSchema.parse({ id: 'one', ...words, readBack, ...now }));
}

it('holds an answer only for the words that were read', async () => {
  expect(await stateOf(paragraphSchema.parse({ id: 'one', ...words }))).toBe('unread');
  expect(await answered('confirmed')).toBe('confirmed');
  expect(await answered('change')).toBe('change');
  expect(await answered('confirmed', { text: 'They came at dusk.' })).toBe('changed-since');
  expect(await answered('confirmed', { heading: '' })).toBe('changed-since');
});

it('names the words by the SHA-256 that any tool computes', async () => {
  expect(await digestOf({ heading: '', text: '' })).toBe(
    '01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b',
  );
});
