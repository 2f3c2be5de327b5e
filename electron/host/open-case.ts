import type { CaseView, Change } from '../../shared/contract.ts';
import type { Folio, FolioRecord } from '../../shared/domain/case.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Finding } from '../../shared/timeline/finding.ts';
import { TimelineChecker } from '../../shared/timeline/timeline-checker.ts';
import type { Comparison } from '../exchange/compare-case.ts';
import type { WritableDb } from '../store/db.ts';
import { readFolio, type RecordChange, recordOrder, standing } from '../store/records.ts';
import type { Vault } from '../store/vault.ts';
import { DrawnPages } from './drawn-pages.ts';
import { Jobs } from './jobs.ts';
import type { Parts } from './parts.ts';
import { Uploads } from './uploads.ts';

/** The open case inside the vault process: the record, the same record in memory, and the work going on. */
export class OpenCase {
  readonly parts: Parts;
  readonly jobs = new Jobs('job');
  readonly uploads = new Uploads();
  /** Exchange files that were compared with the case, and may be taken in. */
  readonly compared = new Map<string, Comparison>();
  readonly drawn = new DrawnPages();
  readonly vault: Vault;
  readonly #checker: TimelineChecker;

  constructor(vault: Vault, parts: Parts) {
    this.vault = vault;
    this.parts = parts;
    this.#checker = new TimelineChecker(readFolio(vault.db), parts.clock.today());
  }

  get db(): WritableDb {
    return this.vault.db;
  }

  /** What does not agree in the case as it now is; checked once for each state of the case and day. */
  get findings(): readonly Finding[] {
    this.#checker.turnTo(this.parts.clock.today());
    return this.#checker.findings;
  }

  get folio(): Folio {
    return this.#checker.folio;
  }

  view(): CaseView {
    const { revision, canUndo, canRedo } = standing(this.db);
    const today = this.parts.clock.today();
    return { revision, today, folio: this.folio, findings: this.findings, canUndo, canRedo };
  }

  /** Takes an act of the store over into memory and tells the window what follows from it. */
  took(change: RecordChange): Change {
    this.#checker.take(change.put, change.removed);
    return { ...change, findings: this.findings };
  }

  /** Like `took`, for an act that may bring records back to where they stood in their lists. */
  retook(change: RecordChange): Change {
    const known = new Set(Object.values(this.folio).flatMap(idsOf));
    this.#checker.take(change.put, change.removed);
    if (!change.put.every(({ id }) => known.has(id))) this.#checker.reorder(recordOrder(this.db));
    return { ...change, findings: this.findings };
  }

  /** Takes over several acts at once; null when nothing changed. */
  tookAll(changes: readonly RecordChange[]): Change | null {
    const last = changes.at(-1);
    if (last === undefined) return null;
    for (const change of changes) this.#checker.take(change.put, change.removed);
    const put = new Map(changes.flatMap((change) => change.put).map((record) => [record.id, record]));
    const removed = new Set(changes.flatMap((change) => change.removed));
    for (const id of removed) put.delete(id);
    return { ...last, put: [...put.values()], removed: [...removed], findings: this.findings };
  }

  /** Stops the work going on, which takes its half-written files away, and closes the case. */
  async close(): Promise<void> {
    this.drawn.forget();
    await this.jobs.stopAll();
    this.vault.close();
  }
}

function idsOf(records: FolioRecord | readonly FolioRecord[]): readonly Id[] {
  return 'id' in records ? [records.id] : records.map(({ id }) => id);
}
