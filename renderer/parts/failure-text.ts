import type { TFunction } from 'i18next';
import type { FailureCode } from '../../shared/reply.ts';

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

/** What a person is told of a failure: in English the host's own words, else the words for its code. */
export function failureText(code: string, message: string, t: TFunction): string {
  if (message !== '' && t('language') === 'en') return message;
  const known = codes.find((each) => each === code);
  return t(`failure.${known ?? 'internal'}`);
}
