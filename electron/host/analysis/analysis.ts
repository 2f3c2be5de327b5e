import { Worker } from 'node:worker_threads';
import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { FindingsUpdate } from '../../../shared/timeline/findings/findings-change.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/dates/day.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { workerFile } from '../../worker-file.ts';

/** What the thread is asked, and what each is answered with. */
export interface AnalysisAnswers {
  /** The findings as a change to the version `known`. */
  readonly findingsUpdate: FindingsUpdate;
  readonly findings: readonly Finding[];
  /** What the dossier would hold and what is missing. */
  readonly preview: DossierPreview;
}

/** To the analysis thread. */
export type ToAnalysis =
  /** The records are JSON text, for `folioFrom`; versions of the findings count up from `version`. */
  | { readonly kind: 'load'; readonly records: string; readonly today: Day; readonly version: number }
  | { readonly kind: 'update'; readonly put: readonly FolioRecord[]; readonly removed: readonly Id[] }
  | { readonly kind: 'reorder'; readonly ids: readonly Id[] }
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly what: keyof AnalysisAnswers;
      readonly today: Day;
      /** For `findingsUpdate`: the version the asker has; 0: none. */
      readonly known: number;
    };

/** From the analysis thread. */
export interface FromAnalysis {
  readonly number: number;
  readonly value: AnalysisAnswers[keyof AnalysisAnswers];
}

interface PendingQuestion {
  readonly resolve: (value: AnalysisAnswers[keyof AnalysisAnswers]) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * What follows from the open case: its findings and the outline of its dossier, worked out on a thread of
 * its own that holds a copy of the case and is sent every change to it, so that saving never waits for it.
 */
export class Analysis {
  readonly #pending = new Map<number, PendingQuestion>();
  #records: () => string = () => '';
  #worker: Worker | null = null;
  /** Whether the thread has been sent the case. */
  #loaded = false;
  #asked = 0;
  /** Threads started so far: each numbers its versions of the findings from a start of its own. */
  #threads = 0;

  /** Sets where the case as it now is is read, for a thread that has not been sent it yet. */
  readFrom(records: () => string): void {
    this.#records = records;
  }

  /** Starts the thread ahead of the first question; it is sent the case only with that. */
  prestart(): void {
    this.#thread();
  }

  /** Puts and removes records in the thread's copy of the case. */
  update(put: readonly FolioRecord[], removed: readonly Id[]): void {
    if (this.#loaded) this.#send({ kind: 'update', put, removed });
  }

  /** Puts all records of the thread's copy in this order. */
  reorder(ids: readonly Id[]): void {
    if (this.#loaded) this.#send({ kind: 'reorder', ids });
  }

  /** Asks about the case as of a day; rejects when the thread ends before it answers. */
  ask<What extends keyof AnalysisAnswers>(what: What, today: Day, known = 0): Promise<AnalysisAnswers[What]> {
    this.#load(today);
    const number = ++this.#asked;
    return new Promise((resolve, reject) => {
      // The thread answers each question with its own kind of value.
      this.#pending.set(number, { resolve: (value) => resolve(value as AnalysisAnswers[What]), reject });
      this.#send({ kind: 'ask', number, what, today, known });
    });
  }

  /** Ends the thread; what it was asked is not answered. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #load(today: Day): void {
    this.#thread();
    if (this.#loaded) return;
    const version = this.#threads * versionsPerThread;
    this.#send({ kind: 'load', records: this.#records(), today, version });
    this.#loaded = true;
  }

  #thread(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(workerFile(import.meta.url, 'analysis'), {
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.on('message', ({ number, value }: FromAnalysis) => {
      this.#pending.get(number)?.resolve(value);
      this.#pending.delete(number);
    });
    // Its error could hold words of the case: that it ended is all that is passed on.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.#ended(worker));
    worker.unref();
    this.#threads += 1;
    this.#worker = worker;
    return worker;
  }

  #send(message: ToAnalysis): void {
    this.#thread().postMessage(message);
  }

  #ended(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#loaded = false;
    const unanswered = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of unanswered) reject(new Error('The analysis thread ended without an answer.'));
  }
}

/** The young generation of its heap: more makes the thread no faster, and a large case takes 100 MB more. */
const youngMegabytes = 16;

/** How many versions of the findings one thread may number. */
const versionsPerThread = 1_000_000_000;
