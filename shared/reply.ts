/** Why a call was refused. The window and the command line choose their words by it. */
export type FailureCode =
  | 'bad-input'
  | 'not-found'
  | 'not-open'
  | 'wrong-passphrase'
  | 'damaged'
  | 'newer-version'
  | 'open-elsewhere'
  | 'exists'
  | 'no-space'
  | 'disk-error'
  | 'read-only'
  | 'unreadable-file'
  | 'needs-password'
  | 'missing-attachment'
  | 'cancelled'
  | 'not-yet'
  | 'internal';

/** What a person is told: where it went wrong and the way out. Never holds case content. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** The file concerned, as the person named it. */
  readonly file?: string;
  /** The field concerned, as a path such as `incidents.3.when`. */
  readonly field?: string;
}

/** The answer to every call: expected failures are values, bugs throw. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A call that did what was asked. */
export function done<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** A call that did nothing, and why. */
export function refused(failure: Failure): Reply<never> {
  return { ok: false, failure };
}
