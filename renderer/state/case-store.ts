import type { CaseView } from '../../shared/contract.ts';
import type { RecordChange, SteppedChange } from '../../shared/records/record-change.ts';
import type { FolioRecord } from '../../shared/domain/case.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Failure, Reply } from '../../shared/reply.ts';
import type { Ask } from '../host.ts';
import { observable, type Observable } from './observable.ts';
import { debounce } from './timing/debounce.ts';
import { applyChange, applyFound, show, stateOf, type CaseState } from './case-state.ts';

/** Whether what was typed is safe. */
export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Whether the findings are those of the case as it now is. */
export type Checking = 'going on' | 'done' | 'failed';

/** All that components read of the open case. */
export interface Snapshot {
  readonly case: CaseState;
  /** The case as it was when typing last paused: for what goes through all of it. */
  readonly settled: CaseState;
  readonly status: SaveStatus;
  readonly checking: Checking;
}

/** How long a word just typed may wait before it is sent to be kept, in milliseconds: at most 300 may be lost. */
const keepDelay = 200;
/** How long typing must pause for what comes after to be another act, which undo takes back by itself. */
const stretchDelay = 450;
/** How long it must pause before lists and ties follow what is typed, in milliseconds. */
const settleDelay = 200;

/**
 * The open case in the window: shows an edit at once and keeps it while the person types, one operation at a time
 * and in order; what is typed without a pause is one act, however often it is kept. A failed save keeps what was
 * typed and says so; the next edit or `flush` tries again.
 */
export class CaseStore {
  readonly #state: Observable<Snapshot>;
  #dirty = new Map<string, FolioRecord>();
  readonly #keepLater = debounce(() => void this.#keep(), keepDelay, keepDelay);
  readonly #pauseLater = debounce(() => this.#pause(), stretchDelay);
  /** The last save of the typing going on, by its revision. */
  #stretch: number | null = null;
  /** Changed since the last check was asked for: dates are checked when typing pauses. */
  #unchecked = false;
  readonly #settleLater = debounce(() => this.#set(this.snapshot()), settleDelay);
  #queue: Promise<unknown> = Promise.resolve();
  /** A check is asked for; `again` when the case changed since. */
  #checkAsked: 'no' | 'once' | 'again' = 'no';
  readonly #ask: Ask;

  constructor(view: CaseView, ask: Ask) {
    const first = stateOf(view);
    this.#state = observable<Snapshot>({
      case: first,
      settled: first,
      status: { state: 'saved' },
      checking: 'going on',
    });
    this.#ask = ask;
  }

  readonly snapshot = (): Snapshot => this.#state.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

  /** Changes some fields of a record as the person types; kept while they do. */
  readonly patch = <R extends FolioRecord>(record: R, fields: Partial<Omit<R, 'record' | 'id'>>): void => {
    // Ids are unique within a case, so what the index holds under this id is of the same kind.
    const current = (this.snapshot().case.byId.get(record.id) ?? record) as R;
    this.#edit({ ...current, ...fields });
  };

  /**
   * Shows a new record at once, so that the next key falls into it, and saves it as an act of its own: undoing what
   * is typed into it leaves it there. Refused, it is kept with what is typed.
   */
  readonly add = (record: FolioRecord): void => {
    this.#set({ ...this.snapshot(), case: show(this.snapshot().case, [record]) });
    void this.#run(() => this.#ask('record.save', { records: [record] })).then((reply) => {
      if (!reply.ok && !this.#dirty.has(record.id)) this.#dirty.set(record.id, record);
    });
  };

  /** Adds or replaces records, and removes others, in one operation, at once. */
  readonly save = async (
    records: readonly FolioRecord[],
    remove: readonly Id[] = [],
  ): Promise<Reply<RecordChange>> => {
    await this.flush();
    return this.#run(() => this.#ask('record.save', { records: [...records], remove: [...remove] }));
  };

  readonly remove = async (ids: readonly Id[]): Promise<Reply<RecordChange>> => {
    await this.flush();
    return this.#run(() => this.#ask('record.delete', { ids: [...ids] }));
  };

  /** Takes back the last operation, or the one of this revision if it is still the last. */
  readonly undo = (revision?: number): Promise<Reply<SteppedChange> | null> =>
    this.#step(() => this.#ask('operation.undo', revision === undefined ? undefined : { revision }));

  readonly redo = (): Promise<Reply<SteppedChange> | null> => this.#step(() => this.#ask('operation.redo'));

  /** Shows what a job changed. */
  readonly takeChange = (change: RecordChange): void => {
    this.#applyChange(change);
    this.#showKept();
  };

  /** Reads the whole case again, where an operation answered no change of its own. */
  readonly refresh = async (): Promise<void> => {
    await this.flush();
    const reply = await this.#ask('case.view');
    if (!reply.ok) return;
    const { findings, found } = this.snapshot().case;
    const fresh = { ...stateOf(reply.value), findings, found };
    this.#set({ ...this.snapshot(), case: show(fresh, [...this.#dirty.values()]) });
    await this.check();
  };

  /** Asks what does not agree in the case as it now is; asked again meanwhile, it looks once more. */
  readonly check = async (): Promise<void> => {
    const isAsked = this.#checkAsked !== 'no';
    this.#checkAsked = isAsked ? 'again' : 'once';
    if (isAsked) return;
    if (this.snapshot().checking !== 'going on') this.#set({ ...this.snapshot(), checking: 'going on' });
    const reply = await this.#ask('case.findings', { known: this.snapshot().case.found });
    const isLast = this.#checkAsked === 'once';
    this.#checkAsked = 'no';
    const next = reply.ok ? applyFound(this.snapshot().case, reply.value) : this.snapshot().case;
    const end = reply.ok ? 'done' : 'failed';
    this.#set({ ...this.snapshot(), case: next, checking: isLast ? end : 'going on' });
    if (!isLast) await this.check();
  };

  /** Keeps what has been typed; resolves when the host has it or has refused it. */
  readonly flush = async (): Promise<void> => {
    this.#settleLater.cancel();
    this.#set(this.snapshot());
    await this.#keep();
    this.#showKept();
  };

  /** Sends what is not kept yet without waiting for anything, because the page goes: its answer may find nobody. */
  readonly handOver = (): void => {
    if (this.#dirty.size > 0) void this.#askToKeep(this.#dirty);
  };

  /** Keeps what is dirty when its turn comes: what is typed while another save is under way goes with the next. */
  #keep(): Promise<void> {
    this.#keepLater.cancel();
    const turn = this.#queue.then(async () => {
      if (this.#dirty.size === 0) return;
      const sent = this.#dirty;
      this.#dirty = new Map();
      this.#set({ ...this.snapshot(), status: { state: 'saving' } });
      const reply = await this.#askToKeep(sent);
      this.#stretch = reply.ok && this.#pauseLater.isPending() ? reply.value.revision : null;
      if (reply.ok) return this.#applyChange(reply.value);
      this.#dirty = new Map([...sent, ...this.#dirty]);
      this.#fail(reply.failure);
    });
    this.#queue = turn;
    return turn;
  }

  #askToKeep(typed: ReadonlyMap<string, FolioRecord>): Promise<Reply<RecordChange>> {
    return this.#ask('record.save', { records: [...typed.values()], continues: this.#stretch });
  }

  /** Typing has paused: what comes now is another act, and what was typed is checked. */
  #pause(): void {
    void this.flush().then(() => {
      if (!this.#pauseLater.isPending()) this.#stretch = null;
    });
  }

  #edit(record: FolioRecord): void {
    this.#dirty.set(record.id, record);
    this.#keepLater();
    this.#pauseLater();
    this.#settleLater();
    const typed = show(this.snapshot().case, [record]);
    this.#set({ ...this.snapshot(), case: typed, status: { state: 'saving' } });
  }

  /** Any other act than typing ends the stretch. */
  #run<Change extends RecordChange>(operation: () => Promise<Reply<Change>>): Promise<Reply<Change>> {
    const turn = this.#queue.then(async () => {
      this.#stretch = null;
      this.#set({ ...this.snapshot(), status: { state: 'saving' } });
      const reply = await operation();
      if (reply.ok) {
        this.#applyChange(reply.value);
        this.#showKept();
      } else this.#fail(reply.failure);
      return reply;
    });
    this.#queue = turn;
    return turn;
  }

  /** Null, and nothing asked: what was typed last could not be kept, so that another change would be taken back. */
  async #step(operation: () => Promise<Reply<SteppedChange>>): Promise<Reply<SteppedChange> | null> {
    await this.flush();
    if (this.#dirty.size > 0 && this.snapshot().status.state === 'failed') return null;
    const reply = await this.#run(operation);
    const { status } = this.snapshot();
    // Nothing of the person's waits to be kept: the refusal goes to whoever asked.
    if (!reply.ok && this.#dirty.size === 0 && status.state === 'failed')
      this.#set({ ...this.snapshot(), status: { state: 'saved' } });
    return reply;
  }

  #fail(failure: Failure): void {
    this.#set({ ...this.snapshot(), status: { state: 'failed', failure } });
  }

  #applyChange(change: RecordChange): void {
    this.#unchecked = true;
    const next = applyChange(this.snapshot().case, change, new Set(this.#dirty.keys()));
    this.#set({ ...this.snapshot(), case: next });
  }

  /** Not while typing goes on: "Saved" would come and go with each letter, and the dates be checked for nothing. */
  #showKept(): void {
    const { status } = this.snapshot();
    if (this.#dirty.size === 0 && status.state === 'saving')
      this.#set({ ...this.snapshot(), status: { state: 'saved' } });
    if (!this.#unchecked) return;
    this.#unchecked = false;
    void this.check();
  }

  #set(snapshot: Snapshot): void {
    const isSettled = !this.#settleLater.isPending();
    this.#state.set({ ...snapshot, settled: isSettled ? snapshot.case : snapshot.settled });
  }
}
