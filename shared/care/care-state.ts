/** How well the open case is looked after. */
export interface CareState {
  /** When the last backup was made here (ISO 8601 instant); null: never. */
  readonly lastBackup: string | null;
  /** Operations since then. */
  readonly changes: number;
  readonly hasRecoveryCode: boolean;
  /** Encrypting anew was cut short: the old and the new words open the case until it is done again. */
  readonly rekeyCutShort: boolean;
  /** Size of the record on the disk, in bytes. */
  readonly bytes: number;
}
