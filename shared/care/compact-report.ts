/** The record's size in bytes before and after. */
export interface CompactReport {
  readonly before: number;
  readonly after: number;
}
