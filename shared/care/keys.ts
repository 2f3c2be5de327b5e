/** Characters of a passphrase at most: what the window takes, and so what any way in may give a case. */
export const longestPassphrase = 1000;

/** How long a passphrase would hold against somebody who has the case's folder and many computers. */
export interface PassphraseStrength {
  /** Bits at most, by its plainest reading. */
  readonly bits: number;
  readonly verdict: 'weak' | 'fair' | 'good' | 'strong';
}

/** What will be new once all data is encrypted anew. */
export interface PreparedRekeying {
  /** The new recovery code, where there was one before; seen this once, before anything is changed. */
  readonly recoveryCode: string | null;
}
