import type { Folio, FolioRecord } from '../domain/case.ts';
import type { Day } from '../dates/day.ts';
import { inOrderOf, withRecords } from '../domain/folio-records.ts';
import type { Id } from '../domain/id.ts';
import { recheck } from './check.ts';
import type { Finding } from './findings/finding.ts';
import type { BuiltModel } from './model/build-model.ts';

/**
 * Keeps a case checked from edit to edit. A record is read once for as long as it stays as it
 * is, and an edit of days alone is written into the network of the check before it.
 */
export class TimelineChecker {
  #folio: Folio;
  #today: Day;
  #built: BuiltModel | null = null;
  #findings: readonly Finding[] | null = null;

  constructor(folio: Folio, today: Day) {
    this.#folio = folio;
    this.#today = today;
  }

  /** The case as it stands. */
  get folio(): Folio {
    return this.#folio;
  }

  /** What does not agree in it; checked when first asked after a change. */
  get findings(): readonly Finding[] {
    if (this.#findings === null) {
      const { findings, built } = recheck(this.#folio, this.#today, this.#built);
      this.#findings = findings;
      this.#built = built;
    }
    return this.#findings;
  }

  /** Takes over records put and removed. */
  take(put: readonly FolioRecord[], removed: readonly Id[]): void {
    if (put.length === 0 && removed.length === 0) return;
    this.#folio = withRecords(this.#folio, put, removed);
    this.#findings = null;
  }

  /** Puts the records of every list into the order in which the ids come. */
  reorder(ids: readonly Id[]): void {
    this.#folio = inOrderOf(this.#folio, ids);
    this.#findings = null;
  }

  /** A new day: what lies in the future may no longer. */
  turnTo(today: Day): void {
    if (today === this.#today) return;
    this.#today = today;
    this.#findings = null;
  }
}
