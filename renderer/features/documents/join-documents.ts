import { documentSchema, type Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';

/** What joining makes: the records as they are to be kept, and those that hold nothing any more. */
export interface Joined {
  readonly kept: readonly Document[];
  readonly emptied: readonly Id[];
}

/**
 * Puts the files of other documents behind a document's own, in the order given, with how their pages are
 * turned and what is drawn on them. A document somebody had described or tied to something stays, without
 * its files.
 */
export function joinDocuments(
  into: Document,
  others: readonly Document[],
  isTied: (document: Document) => boolean,
): Joined {
  const sources = others.filter(({ id }) => id !== into.id);
  const joined: Document = {
    ...into,
    files: [...new Set([into, ...sources].flatMap(({ files }) => files))],
    turns: [into, ...sources].flatMap(({ turns }) => turns),
    marks: [into, ...sources].flatMap(({ marks }) => marks),
  };
  const stays = (document: Document) => !holdsOnlyFiles(document) || isTied(document);
  const described = sources.filter(stays);
  return {
    kept: [
      joined,
      ...described.map((document): Document => ({ ...document, files: [], turns: [], marks: [] })),
    ],
    emptied: sources.filter((document) => !stays(document)).map(({ id }) => id),
  };
}

/** Takes one file out of a document into a document of its own. */
export function extractFile(document: Document, file: Id, id: Id, title: string): readonly Document[] {
  const isOf = (each: { readonly file: Id }) => each.file === file;
  return [
    {
      ...document,
      files: document.files.filter((each) => each !== file),
      turns: document.turns.filter((turn) => !isOf(turn)),
      marks: document.marks.filter((mark) => !isOf(mark)),
    },
    documentSchema.parse({
      id,
      title,
      kind: document.kind,
      files: [file],
      turns: document.turns.filter(isOf),
      marks: document.marks.filter(isOf),
    }),
  ];
}

/** Whether a document holds nothing but its files and the name they gave it. */
function holdsOnlyFiles(document: Document): boolean {
  const { id, title, kind, files, turns, marks } = document;
  const bare = documentSchema.parse({ id, title, kind, files, turns, marks });
  return JSON.stringify({ ...bare, pages: document.pages }) === JSON.stringify({ ...bare, ...document });
}
