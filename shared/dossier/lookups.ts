import type { Attachment, Document } from '../domain/document.ts';
import type { Id } from '../domain/id.ts';
import type { Incident } from '../domain/incident.ts';
import type { Statement } from '../domain/statement.ts';
import type { Exhibit } from './exhibits/exhibits.ts';

/** A page of a document that shows an incident; null: the document as a whole. */
interface ShownPage {
  readonly document: Document;
  readonly page: number | null;
}

interface ReferringParagraph {
  readonly statement: Statement;
  readonly paragraph: Statement['paragraphs'][number];
}

/** The documents among exhibits that show an incident, in the exhibits' order. */
export function documentsShowing(exhibits: readonly Exhibit[], incident: Id): readonly ShownPage[] {
  return (
    lookUp(byIncidentShown, exhibits, () =>
      exhibits
        .flatMap(({ members }) => members)
        .flatMap((member) => ('document' in member ? [member.document] : []))
        .flatMap((document) =>
          document.incidents.map(({ incident, page }) => [incident, { document, page }] as const),
        ),
    ).get(incident) ?? []
  );
}

/** The paragraphs that refer to a record, in the statements' order, each once. */
export function paragraphsReferringTo(
  statements: readonly Statement[],
  record: Id,
): readonly ReferringParagraph[] {
  return (
    lookUp(byReference, statements, () =>
      statements.flatMap((statement) =>
        statement.paragraphs.flatMap((paragraph) =>
          [...new Set(paragraph.refs.map(({ to }) => to))].map(
            (to) => [to, { statement, paragraph }] as const,
          ),
        ),
      ),
    ).get(record) ?? []
  );
}

/** The exhibit that is a document, else the first that holds it. */
export function exhibitContaining(exhibits: readonly Exhibit[], document: Id): Exhibit | null {
  const found = lookUp(byDocument, exhibits, () => [
    ...exhibits.map((exhibit) => [exhibit.document.id, exhibit] as const),
    ...exhibits.flatMap((exhibit) =>
      exhibit.members.flatMap((member) =>
        'document' in member ? [[member.document.id, exhibit] as const] : [],
      ),
    ),
  ]);
  return found.get(document)?.[0] ?? null;
}

/** The attachment an id stands for; null where the case has none. */
export function attachmentOf(attachments: readonly Attachment[], id: Id): Attachment | null {
  const found = lookUp(byAttachment, attachments, () => attachments.map((each) => [each.id, each] as const));
  return found.get(id)?.[0] ?? null;
}

/** The incident an id stands for; null where the case has none. */
export function incidentOf(incidents: readonly Incident[], id: Id): Incident | null {
  const found = lookUp(byIncidentId, incidents, () => incidents.map((each) => [each.id, each] as const));
  return found.get(id)?.[0] ?? null;
}

type Lookup<T> = ReadonlyMap<Id, readonly T[]>;

// Lists never change, so that what was looked up in one stays true as long as it lives.
const byIncidentShown = new WeakMap<readonly Exhibit[], Lookup<ShownPage>>();
const byReference = new WeakMap<readonly Statement[], Lookup<ReferringParagraph>>();
const byAttachment = new WeakMap<readonly Attachment[], Lookup<Attachment>>();
const byIncidentId = new WeakMap<readonly Incident[], Lookup<Incident>>();
const byDocument = new WeakMap<readonly Exhibit[], Lookup<Exhibit>>();

/** Sorted out once a list: looking through it for each record of a large case takes many seconds. */
function lookUp<K extends object, T>(
  known: WeakMap<K, Lookup<T>>,
  list: K,
  entries: () => readonly (readonly [Id, T])[],
): Lookup<T> {
  const kept = known.get(list);
  if (kept !== undefined) return kept;
  const lookup = new Map<Id, T[]>();
  for (const [id, entry] of entries()) {
    const same = lookup.get(id);
    if (same === undefined) lookup.set(id, [entry]);
    else same.push(entry);
  }
  known.set(list, lookup);
  return lookup;
}
