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
  'disk-error',
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
  'foreignSchema',
  'notARecord',
  'recordMoved',
  'encrypting',
  'rekeyCutShort',
  'wordsUndone',
  'wordsLeftOld',
  'notErased',
  'erasedInPart',
  'notPrepared',
  'notReopened',
  'rekeyUndone',
  'rekeyHalf',
  'rekeyLeftOld',
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
  'noRoom',
  'diskFailed',
  'diskUnread',
  'diskUnwritten',
  'notAFile',
  'notAFolder',
  'hardLink',
  'foreignJournal',
  'tooCostly',
  'undoOvertaken',
] as const;

/**
 * What is said to a person of a failure: in English the host's own words; in another language the same words where
 * the window has them, else the words for its code.
 */
export function failureText(code: string, message: string, t: TFunction): string {
  if (message !== '' && t('language') === 'en') return message;
  for (const each of said) {
    const values = valuesIn(message, t(`failureSaid.${each}`, { ...gaps, lng: 'en' }));
    if (values !== null) return t(`failureSaid.${each}`, values);
  }
  const known = codes.find((each) => each === code);
  return t(`failure.${known ?? 'internal'}`);
}

/** What the host fills into its words, each standing for itself. */
const gaps = {
  file: '{file}',
  needed: '{needed}',
  free: '{free}',
  memory: '{memory}',
  passes: '{passes}',
} as const;

/** What stands in a message where the words have gaps; null where the message is of other words. */
function valuesIn(message: string, words: string): Readonly<Record<string, string>> | null {
  const pattern = words
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? `(?<${part.slice(1, -1)}>.+?)`
        : part.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`),
    )
    .join('');
  const found = new RegExp(`^${pattern}$`, 's').exec(message);
  return found && { ...found.groups };
}
