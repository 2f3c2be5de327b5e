import type { Attachment } from '../../shared/domain/document.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import type { WritableDb } from '../store/db.ts';
import { attachmentRanges } from '../store/attachments/attachment-ranges.ts';
import { saveRecords } from '../store/records/records.ts';
import type { AddOptions } from './add-file.ts';

/**
 * Takes in the password of a locked file that is already in the case: the bytes stay as they came, and the password
 * is kept with them. `inspect` must try that password. Refusals: bad-input where the file is not locked,
 * needs-password where the password does not open it.
 */
export async function unlockFile(
  db: WritableDb,
  attachment: Attachment,
  { at, inspect }: Pick<AddOptions, 'at' | 'inspect'>,
): Promise<Reply<RecordChange>> {
  if (attachment.problem !== 'needs-password') return refused(notLocked);
  const facts = await inspect(attachmentRanges(db, attachment.id, attachment.bytes), attachment.mediaType);
  if (facts.problem !== null) return refused(wrongPassword);
  return done(saveRecords(db, [{ ...attachment, ...facts }], { operation: 'document.unlock', at }));
}

const notLocked: Failure = {
  code: 'bad-input',
  message: 'This file is not locked. It needs no password.',
};

const wrongPassword: Failure = {
  code: 'needs-password',
  message:
    'This password does not open the file. Look at capital letters and the keyboard’s language, or ask whoever sent it.',
};
