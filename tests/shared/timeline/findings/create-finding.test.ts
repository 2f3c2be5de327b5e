import { expect, test } from 'vitest';
import { idSchema } from '../../../../shared/domain/id.ts';
import { createFinding, findingId } from '../../../../shared/timeline/findings/create-finding.ts';

test('a finding keeps its id whatever the order of what it rests on', () => {
  const id = findingId('order-conflict', ['arrest', 'release']);
  expect(findingId('order-conflict', ['release', 'arrest'])).toBe(id);
  expect(findingId('order-conflict', ['arrest', 'trial'])).not.toBe(id);
  expect(findingId('span-inverted', ['arrest', 'release'])).not.toBe(id);
});

test('a finding about records alone is known by them', () => {
  const finding = createFinding('history-gap', 'info', {
    records: ['first-home', 'second-home'].map((id) => idSchema.parse(id)),
    facts: { days: 92 },
  });
  expect(finding).toEqual({
    id: findingId('history-gap', ['first-home', 'second-home']),
    check: 'history-gap',
    severity: 'info',
    statements: [],
    gapDays: null,
    facts: { days: 92 },
    hints: [],
    fits: [],
    arithmetic: null,
    records: ['first-home', 'second-home'],
    group: null,
  });
});
