/** A finished backup, in bytes. */
export interface BackupReport {
  readonly path: string;
  readonly bytes: number;
}

/** A case put back out of a backup. */
export interface RestoreReport {
  readonly folder: string;
  /** False: the backup was damaged, and what it still held was put back. */
  readonly whole: boolean;
}
