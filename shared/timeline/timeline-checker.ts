import type { Folio, FolioRecord } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
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

/** The case with records added, replaced in their places, or taken out. */
export function withRecords(folio: Folio, put: readonly FolioRecord[], removed: readonly Id[]): Folio {
  const gone = new Set(removed);
  const replace = <R extends FolioRecord>(list: readonly R[], kind: R['record']): readonly R[] => {
    // The kind says which list a record belongs to.
    const own = put.filter(({ record }) => record === kind).map((record) => record as R);
    if (own.length === 0 && gone.size === 0) return list;
    const kept = gone.size === 0 ? [...list] : list.filter(({ id }) => !gone.has(id));
    const places = own.length < 20 ? null : new Map(kept.map(({ id }, i) => [id, i]));
    for (const record of own) {
      const at = places ? (places.get(record.id) ?? -1) : kept.findIndex(({ id }) => id === record.id);
      if (at >= 0) kept[at] = record;
      else {
        places?.set(record.id, kept.length);
        kept.push(record);
      }
    }
    return kept;
  };
  return {
    case: put.find((record) => record.record === 'case') ?? folio.case,
    people: replace(folio.people, 'person'),
    places: replace(folio.places, 'place'),
    incidents: replace(folio.incidents, 'incident'),
    histories: replace(folio.histories, 'history'),
    documents: replace(folio.documents, 'document'),
    statements: replace(folio.statements, 'statement'),
    attachments: replace(folio.attachments, 'attachment'),
    decisions: replace(folio.decisions, 'decision'),
  };
}

/** The case with the records of every list in the order in which the ids come. */
export function inOrderOf(folio: Folio, ids: readonly Id[]): Folio {
  const place = new Map(ids.map((id, i) => [id, i]));
  const ordered = <R extends FolioRecord>(list: readonly R[]): readonly R[] =>
    list.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
  return {
    case: folio.case,
    people: ordered(folio.people),
    places: ordered(folio.places),
    incidents: ordered(folio.incidents),
    histories: ordered(folio.histories),
    documents: ordered(folio.documents),
    statements: ordered(folio.statements),
    attachments: ordered(folio.attachments),
    decisions: ordered(folio.decisions),
  };
}
