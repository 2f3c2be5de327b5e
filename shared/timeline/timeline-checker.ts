import type { Folio, FolioRecord } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { checkTimeline } from './check.ts';
import type { Finding } from './finding.ts';

/**
 * Keeps a case checked from edit to edit. What a record or a date says is reckoned once for as long as
 * the record stays as it is, so an edit costs the network and the rules, not the reading.
 */
export class TimelineChecker {
  #folio: Folio;
  #today: Day;
  #findings: readonly Finding[] | null = null;

  constructor(folio: Folio, today: Day) {
    this.#folio = folio;
    this.#today = today;
  }

  /** The findings as they stand. */
  get findings(): readonly Finding[] {
    this.#findings ??= checkTimeline(this.#folio, this.#today);
    return this.#findings;
  }

  /** Takes over records put and removed, and answers with the findings afresh. */
  update(put: readonly FolioRecord[], removed: readonly Id[], today: Day = this.#today): readonly Finding[] {
    this.#today = today;
    this.#folio = withRecords(this.#folio, put, removed);
    this.#findings = null;
    return this.findings;
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
