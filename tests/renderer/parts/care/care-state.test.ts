import { expect, test } from 'vitest';
import { backupIsDue, daysSinceBackup } from '../../../../renderer/parts/care/care-state.ts';

const care = { lastBackup: null, changes: 0, hasRecoveryCode: false, rekeyCutShort: false, bytes: 0 };
const today = '2026-03-20';

test('a backup is due when there is none for some work, or an old one and changes since', () => {
  expect(backupIsDue({ ...care, changes: 4 }, today)).toBe(false);
  expect(backupIsDue({ ...care, changes: 5 }, today)).toBe(true);
  const old = { ...care, lastBackup: '2026-03-06T10:00:00Z' };
  expect(backupIsDue({ ...old, changes: 0 }, today)).toBe(false);
  expect(backupIsDue({ ...old, changes: 1 }, today)).toBe(true);
  expect(backupIsDue({ ...old, lastBackup: '2026-03-07T10:00:00Z', changes: 1 }, today)).toBe(false);
  const ahead = { ...old, lastBackup: '2031-01-01T10:00:00Z' };
  expect(backupIsDue({ ...ahead, changes: 4 }, today)).toBe(false);
  expect(backupIsDue({ ...ahead, changes: 5 }, today)).toBe(true);
});

test('days are counted from the day of the backup, never below none', () => {
  expect(daysSinceBackup(care, today)).toBeNull();
  expect(daysSinceBackup({ ...care, lastBackup: '2026-03-19T23:59:00Z' }, today)).toBe(1);
  expect(daysSinceBackup({ ...care, lastBackup: '2026-03-21T00:30:00Z' }, today)).toBe(0);
});
