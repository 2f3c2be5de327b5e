import { Worker } from 'node:worker_threads';
import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { FindingsUpdate } from '../../../shared/timeline/findings/findings-change.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { workerFile } from '../../worker-file.ts';

/** What the thread is asked, and what each is answered with. */
export interface AnalysisAnswers {
  /** The findings, as a change to those told under the number `known`. */
  readonly found: FindingsUpdate;
  readonly findings: readonly Finding[];
  /** What the dossier would hold and what is missing. */
  readonly preview: DossierPreview;
}

/** To the analysis thread. */
export type ToAnalysis =
  /** The records are JSON text, for `folioFrom`. */
  | { readonly kind: 'case'; readonly records: string; readonly today: Day; readonly told: number }
  | { readonly kind: 'take'; readonly put: readonly FolioRecord[]; readonly removed: readonly Id[] }
  | { readonly kind: 'order'; readonly ids: readonly Id[] }
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly what: keyof AnalysisAnswers;
      readonly today: Day;
      /** For `found`: the findings the asker has; 0: none. */
      readonly known: number;
    };

/** From the analysis thread. */
export interface FromAnalysis {
  readonly number: number;
  readonly value: AnalysisAnswers[keyof AnalysisAnswers];
}

interface Waiting {
  readonly shortestPaths: (value: AnalysisAnswers[keyof AnalysisAnswers]) => void;
  readonly fail: (reason: Error) => void;
}

/**
 * What follows from the open case: its findings and the outline of its dossier, worked out on a thread of
 * its own that holds the case too and is told of every act, so that saving never waits for it.
 */
export class Analysis {
  readonly #waiting = new Map<number, Waiting>();
  #records: () => string = () => '';
  #worker: Worker | null = null;
  /** Whether the thread has been given the case. */
  #informed = false;
  #asked = 0;
  /** Findings told by a thread that ended are told anew under other numbers. */
  #threads = 0;

  /** Says where the case as it stands is read, for a thread that has yet to hear of it. */
  about(records: () => string): void {
    this.#records = records;
  }

  /** Starts the thread ahead of the first question; it is given the case only with that. */
  warm(): void {
    this.#running();
  }

  /** Tells of records put and removed. */
  take(put: readonly FolioRecord[], removed: readonly Id[]): void {
    if (this.#informed) this.#send({ kind: 'take', put, removed });
  }

  /** Tells of the order in which all records come. */
  reorder(ids: readonly Id[]): void {
    if (this.#informed) this.#send({ kind: 'order', ids });
  }

  /** Asks about the case as of a day; rejects when the thread ends before it answers. */
  ask<What extends keyof AnalysisAnswers>(what: What, today: Day, known = 0): Promise<AnalysisAnswers[What]> {
    this.#inform(today);
    const number = ++this.#asked;
    return new Promise((resolve, fail) => {
      // The thread answers each question with its own kind of value.
      this.#waiting.set(number, { shortestPaths: (value) => resolve(value as AnalysisAnswers[What]), fail });
      this.#send({ kind: 'ask', number, what, today, known });
    });
  }

  /** Ends the thread; what it was asked is not answered. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #inform(today: Day): void {
    this.#running();
    if (this.#informed) return;
    this.#send({ kind: 'case', records: this.#records(), today, told: this.#threads * threadNumbers });
    this.#informed = true;
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(workerFile(import.meta.url, 'analysis'), {
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.on('message', ({ number, value }: FromAnalysis) => {
      this.#waiting.get(number)?.shortestPaths(value);
      this.#waiting.delete(number);
    });
    // Its error could hold words of the case: that it ended is all that is told.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.#ended(worker));
    worker.unref();
    this.#threads += 1;
    this.#worker = worker;
    return worker;
  }

  #send(message: ToAnalysis): void {
    this.#running().postMessage(message);
  }

  #ended(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#informed = false;
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of left) fail(new Error('The analysis thread ended without an answer.'));
  }
}

/** Room for passing values: more makes the thread no faster, and a large case takes 100 MB more. */
const youngMegabytes = 16;

/** How many states of the findings one thread may number. */
const threadNumbers = 1_000_000_000;
