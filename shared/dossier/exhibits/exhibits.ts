import type { DossierChoices, Folio } from '../../domain/case.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Profile } from '../../profiles/profile.ts';
import { exhibitLabels } from './exhibit-labels.ts';

/** One exhibit: a document with its translations and their certificates right after it. */
export interface Exhibit {
  readonly document: Document;
  /** Bare label: "C", "3". */
  readonly label: string;
  readonly members: readonly ExhibitMember[];
  /** People whose identity it would give away: it is then withheld. */
  readonly exposes: readonly Id[];
}

/** A paper of an exhibit: the original, or what stands beside it. */
export type ExhibitMember =
  | { readonly member: 'original' | 'translation' | 'certificate'; readonly document: Document }
  | { readonly member: 'certificate'; readonly statement: Statement };

/** The exhibits of a folio in order, with their labels; those a supplementary bundle adds come after all served. */
export function exhibitsOf(folio: Folio, profile: Profile, hidden: ReadonlySet<Id>): readonly Exhibit[] {
  const included = folio.documents.filter((document) => document.included);
  const relations = relationsOf(included, folio.statements);
  const roots = included.filter((document) => !isAttached(document, relations));
  const reached = new Set(roots.flatMap((root) => membersOf(root, relations)).flatMap(documentIdOf));
  // Documents that attach to one another in a circle stand by themselves rather than vanish.
  const circular = included.filter(({ id }) => !reached.has(id));
  const { dossier } = folio.case;
  const documents = servedFirst(ordered([...roots, ...circular], dossier.exhibitOrder), dossier);
  const labels = exhibitLabels(
    documents.map(({ id }) => id),
    profile.exhibits.labels,
    dossier.insertion === 'keep' || dossier.supplement !== null ? dossier.served : [],
  );
  return documents.map((document, index) => {
    const members = membersOf(document, relations);
    return {
      document,
      label: labels[index] ?? '',
      members,
      exposes: [...new Set(members.flatMap((member) => exposedBy(member, hidden)))],
    };
  });
}

/** In a supplementary bundle the exhibits served before come first; else the order stays. */
function servedFirst(
  documents: readonly Document[],
  { supplement, served }: DossierChoices,
): readonly Document[] {
  if (supplement === null) return documents;
  const before = new Set(served.flatMap(({ exhibits }) => exhibits.map((each) => each.document)));
  return [...documents.filter(({ id }) => before.has(id)), ...documents.filter(({ id }) => !before.has(id))];
}

function documentIdOf(member: ExhibitMember): readonly Id[] {
  return 'document' in member ? [member.document.id] : [];
}

/** What belongs to what, found once for all documents. */
interface Relations {
  readonly byId: ReadonlyMap<Id, Document>;
  /** What translates a document. */
  readonly translations: ReadonlyMap<Id, readonly Document[]>;
  /** Documents that name another one as their certificate, by that one. */
  readonly certified: ReadonlyMap<Id, readonly Document[]>;
  readonly statements: readonly Statement[];
}

function relationsOf(all: readonly Document[], statements: readonly Statement[]): Relations {
  return {
    byId: new Map(all.map((document) => [document.id, document])),
    translations: groupedBy(all, ({ translationOf }) => translationOf),
    certified: groupedBy(all, ({ certificate }) => certificate),
    statements: statements.filter(({ included, kind }) => included && kind === 'translator-certificate'),
  };
}

function groupedBy(
  all: readonly Document[],
  keyOf: (document: Document) => Id | null,
): ReadonlyMap<Id, readonly Document[]> {
  const groups = new Map<Id, Document[]>();
  for (const document of all) {
    const key = keyOf(document);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}

/** Whether a document belongs to another one, as its translation or certificate. */
function isAttached({ id, translationOf }: Document, { byId, certified }: Relations): boolean {
  const translates = translationOf !== null && translationOf !== id && byId.has(translationOf);
  return translates || (certified.get(id) ?? []).some((other) => other.id !== id);
}

/** The original, its translations, then every certificate of them once. */
function membersOf(document: Document, relations: Relations): readonly ExhibitMember[] {
  const chain = translationsOf(document, relations, new Set());
  const certificates = chain.flatMap((each) => certificatesOf(each, relations));
  const own = chain.map((each): ExhibitMember => ({
    member: each.id === document.id ? 'original' : 'translation',
    document: each,
  }));
  const isFirst = (member: ExhibitMember, index: number) =>
    certificates.findIndex((other) => recordOf(other) === recordOf(member)) === index;
  return [...own, ...certificates.filter(isFirst)];
}

/** A document and what translates it, itself first; a circle is gone round once. */
function translationsOf(document: Document, relations: Relations, seen: Set<Id>): readonly Document[] {
  if (seen.has(document.id)) return [];
  seen.add(document.id);
  const translations = relations.translations.get(document.id) ?? [];
  return [document, ...translations.flatMap((each) => translationsOf(each, relations, seen))];
}

function recordOf(member: ExhibitMember): Id {
  return 'document' in member ? member.document.id : member.statement.id;
}

function certificatesOf(
  { id, certificate }: Document,
  { byId, statements }: Relations,
): readonly ExhibitMember[] {
  const asDocument = certificate === null || certificate === id ? undefined : byId.get(certificate);
  const asStatement = statements.filter(
    (statement) => statement.id === certificate || statement.covers.includes(id),
  );
  return [
    ...(asDocument === undefined ? [] : [{ member: 'certificate', document: asDocument } as const]),
    ...asStatement.map((statement): ExhibitMember => ({ member: 'certificate', statement })),
  ];
}

function exposedBy(member: ExhibitMember, hidden: ReadonlySet<Id>): readonly Id[] {
  if ('statement' in member)
    return member.statement.files.length === 0 || member.statement.declarant === null
      ? []
      : [member.statement.declarant].filter((id) => hidden.has(id));
  const { people, redactedFor } = member.document;
  return people.map(({ person }) => person).filter((id) => hidden.has(id) && !redactedFor.includes(id));
}

function ordered(documents: readonly Document[], order: readonly Id[]): readonly Document[] {
  const place = (document: Document) => {
    const at = order.indexOf(document.id);
    return at === -1 ? order.length : at;
  };
  return documents
    .map((document, index) => ({ document, index, day: dayOf(document) }))
    .toSorted(
      (a, b) =>
        place(a.document) - place(b.document) ||
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
        a.index - b.index,
    )
    .map(({ document }) => document);
}

function dayOf({ issued, received }: Document): string {
  const when = issued ?? received;
  return when?.earliest ?? when?.latest ?? '9999-99-99';
}
