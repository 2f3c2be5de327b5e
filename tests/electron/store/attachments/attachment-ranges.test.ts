import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { addAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { attachmentRanges } from '../../../../electron/store/attachments/attachment-ranges.ts';
import { temporaryVault, valueOf } from '../../../support/vault.ts';

const given = { name: 'a', mediaType: 'image/png', addedAt: '2026-01-01T00:00:00Z' } as const;

test('any range of a kept file is read as it was given', async () => {
  const { db } = await temporaryVault();
  const bytes = randomBytes(2_500_000);
  const { attachment } = valueOf(await addAttachment(db, [bytes], given));
  const kept = attachmentRanges(db, attachment.id, attachment.bytes);
  expect(kept.size).toBe(2_500_000);
  for (const [start, end] of [
    [0, 10],
    [1_048_570, 1_048_580],
    [1_048_576, 2_097_152],
    [2_499_999, 3_000_000],
    [2_500_000, 2_500_001],
    [0, 2_500_000],
    [5, 5],
  ] as const)
    expect(kept.read(start, end).equals(bytes.subarray(start, end))).toBe(true);
});
