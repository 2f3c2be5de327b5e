import type { CaseView } from '../../shared/contract.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import type { Folio } from '../../shared/domain/case.ts';
import type { Id } from '../../shared/domain/id.ts';
import { inOrderOf, withRecords } from '../../shared/domain/folio-records.ts';
import type { Comparison } from '../exchange/compare-case.ts';
import type { WritableDb } from '../store/db.ts';
import { readFolio, recordsText, historyState } from '../store/records/records.ts';
import type { Vault } from '../store/vault.ts';
import { DrawnPages } from './dossier/drawn-pages.ts';
import { Jobs } from './jobs.ts';
import type { Dependencies } from './dependencies.ts';
import { Analysis, type AnalysisAnswers } from './analysis/analysis.ts';
import { RenditionCache } from './rendition-cache.ts';
import { Uploads } from './uploads.ts';

/** The open case inside the vault process: the record, the same record in memory, and the work going on. */
export class OpenCase {
  readonly dependencies: Dependencies;
  readonly jobs = new Jobs('case-job');
  readonly uploads = new Uploads();
  /** Exchange files that were compared with the case, and may be taken in. */
  readonly compared = new Map<string, Comparison>();
  readonly drawn = new DrawnPages();
  readonly pictures = new RenditionCache();
  readonly vault: Vault;
  readonly #analysis: Analysis;
  /** Read when first needed: the first screen does without it. */
  #folio: Folio | null = null;

  constructor(vault: Vault, dependencies: Dependencies, analysis = new Analysis()) {
    this.vault = vault;
    this.dependencies = dependencies;
    this.#analysis = analysis;
    analysis.readFrom(() => recordsText(this.db));
  }

  get db(): WritableDb {
    return this.vault.db;
  }

  get folio(): Folio {
    this.#folio ??= readFolio(this.db);
    return this.#folio;
  }

  /** What follows from the case as it now is. */
  analyse<What extends keyof AnalysisAnswers>(what: What, known = 0): Promise<AnalysisAnswers[What]> {
    const answer = this.#analysis.ask(what, this.dependencies.clock.today(), known);
    // From now on changes are sent to the thread, and an undo is compared with the case in memory.
    this.#folio ??= readFolio(this.db);
    return answer;
  }

  view(): CaseView {
    const { revision, undoes, redoes } = historyState(this.db);
    return {
      revision,
      today: this.dependencies.clock.today(),
      records: recordsText(this.db),
      undoes,
      redoes,
    };
  }

  /** Makes the case in memory agree with what the store has changed. */
  applyChange<Change extends RecordChange>(change: Change): Change {
    if (change.put.length + change.removed.length === 0) return change;
    if (this.#folio !== null) this.#folio = withRecords(this.#folio, change.put, change.removed);
    this.#analysis.update(change.put, change.removed);
    if (change.order !== null) this.#reorder(change.order);
    return change;
  }

  /** Applies several changes and gives them as one; null when there is none. */
  applyChanges(changes: readonly RecordChange[]): RecordChange | null {
    const last = changes.at(-1);
    if (last === undefined) return null;
    for (const change of changes) this.applyChange(change);
    const put = new Map(changes.flatMap((change) => change.put).map((record) => [record.id, record]));
    const removed = new Set(changes.flatMap((change) => change.removed));
    for (const id of removed) put.delete(id);
    const order = changes.findLast((change) => change.order !== null)?.order ?? null;
    return { ...last, order, put: [...put.values()], removed: [...removed] };
  }

  #reorder(ids: readonly Id[]): void {
    if (this.#folio !== null) this.#folio = inOrderOf(this.#folio, ids);
    this.#analysis.reorder(ids);
  }

  /** Stops the work going on, which takes its half-written files away, and closes the case. */
  async close(): Promise<void> {
    this.drawn.clear();
    this.pictures.clear();
    await Promise.all([this.jobs.stopAll(), this.#analysis.close()]);
    this.vault.close();
  }
}
