import type { TFunction } from 'i18next';
import type { FailureCode } from '../../../shared/reply.ts';

const codes = [
  'bad-input',
  'not-found',
  'not-open',
  'wrong-passphrase',
  'damaged',
  'newer-version',
  'open-elsewhere',
  'exists',
  'no-space',
  'read-only',
  'unreadable-file',
  'needs-password',
  'missing-attachment',
  'cancelled',
  'not-yet',
  'internal',
] as const satisfies readonly FailureCode[];

const said = [
  'noCaseHere',
  'caseHere',
  'notThere',
  'folderReadOnly',
  'keysDamaged',
  'keysMissing',
  'recordDamaged',
  'notARecord',
  'recordMoved',
  'encrypting',
  'otherWork',
  'badName',
  'notEmpty',
  'notABackup',
  'backupDamaged',
  'backupUnread',
  'backupExists',
  'insideCase',
  'fileTaken',
  'backupOvertaken',
  'pdfDamaged',
  'pictureDamaged',
  'pictureTooLarge',
  'notPages',
  'fileChanged',
  'fileNotWhole',
  'fileForbidden',
] as const;

/**
 * What is said to a person of a failure: in English the host's own words; in another language the same words where
 * the window has them, else the words for its code.
 */
export function failureText(code: string, message: string, t: TFunction): string {
  if (message !== '' && t('language') === 'en') return message;
  const same = said.find((each) => t(`failureSaid.${each}`, { lng: 'en' }) === message);
  if (same !== undefined) return t(`failureSaid.${same}`);
  const known = codes.find((each) => each === code);
  return t(`failure.${known ?? 'internal'}`);
}
