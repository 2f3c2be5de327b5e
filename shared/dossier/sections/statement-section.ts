import type { Id } from '../../domain/id.ts';
import type { Paragraph, Statement } from '../../domain/statement.ts';
import { heading, paragraph, text, type Block, type Inline } from '../block.ts';
import { certificateBlocks } from './certificate.ts';
import { withCitations } from '../citations.ts';
import { closingBlocks } from './closing.ts';
import { factsTable } from './cover.ts';
import type { Content, Section } from '../dossier.ts';
import { attachmentOf } from '../lookups.ts';
import {
  exhibitReference,
  labelled,
  nameOf,
  paragraphAnchor,
  personOf,
  signedAnchor,
  statementAnchor,
  statementTitle,
  type Making,
} from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import { fill, fillInline } from '../words/fill.ts';

/** A statement: its typed text, its signed copy, and the certificates that cover it. */
export function statementSection(making: Making, statement: Statement): Section {
  const certificates = making.statements.filter(
    (each) => each.kind === 'interpreter-certificate' && each.covers.includes(statement.id),
  );
  return {
    anchor: statementAnchor(statement.id),
    kind: 'statement',
    title: statementTitle(making, statement),
    record: statement.id,
    depth: 1,
    content: [
      { content: 'blocks', blocks: statementBlocks(making, statement) },
      ...signedCopy(making, statement),
      ...certificates.flatMap((certificate) => certificateContent(making, certificate)),
    ],
  };
}

/** A certificate: what it says, and its signed scan where there is one. */
export function certificateContent(making: Making, certificate: Statement): readonly Content[] {
  return [
    {
      content: 'blocks',
      blocks: certificateBlocks(making, certificate),
      title: statementTitle(making, certificate),
    },
    ...signedCopy(making, certificate),
  ];
}

/** People a statement's signed copy would give away, because it is theirs. */
export function exposedBySignedCopy(making: Making, statement: Statement): readonly Id[] {
  if (statement.files.length === 0) return [];
  const hidden = new Set(making.hidden.people.map(({ id }) => id));
  const named = [
    statement.declarant,
    statement.interpreter,
    ...statement.paragraphs.flatMap(({ refs }) => refs.map(({ to }) => to)),
  ];
  return [...new Set(named.filter((id) => id !== null && hidden.has(id)))].filter((id) => id !== null);
}

function statementBlocks(making: Making, statement: Statement): readonly Block[] {
  if (statement.kind === 'translator-certificate' || statement.kind === 'interpreter-certificate')
    return certificateBlocks(making, statement);
  const isSigned = hasSignedCopy(making, statement);
  return [
    heading(1, statementTitle(making, statement)),
    ...translationNotes(making, statement),
    ...(isSigned ? [followsNote(making, statement)] : openingBlocks(making, statement)),
    ...statement.paragraphs.flatMap((each, index) => paragraphBlocks(making, statement, each, index + 1)),
    ...(isSigned ? [] : closingBlocks(making, statement)),
  ];
}

/** Where to read a statement in the dossier's language. */
function translationNotes(making: Making, statement: Statement): readonly Block[] {
  return making.folio.documents
    .filter(({ included, translationOf }) => included && translationOf === statement.id)
    .flatMap(({ id }): readonly Block[] => {
      const exhibit = exhibitReference(making, id, null);
      if (exhibit === null) return [];
      return [
        {
          block: 'paragraph',
          style: 'small',
          text: fillInline(making.words.statement.translatedAs, { exhibit }),
        },
      ];
    });
}

function hasSignedCopy(making: Making, statement: Statement): boolean {
  return statement.files.length > 0 && exposedBySignedCopy(making, statement).length === 0;
}

function followsNote(making: Making, statement: Statement): Block {
  const page = [{ inline: 'page', to: signedAnchor(statement.id), page: null } as const];
  return {
    block: 'paragraph',
    style: 'small',
    text: fillInline(making.words.statement.signedFollows, { page }),
  };
}

/** What stands above a statement's first paragraph: its opening words, or who writes. */
export function openingBlocks(making: Making, statement: Statement): readonly Block[] {
  const { words } = making;
  const name = nameOf(making, statement.declarant) || words.statement.unnamed;
  if (statement.kind === 'letter') return writerFacts(making, statement);
  const template = words.statement.opening[statement.kind === 'affidavit' ? 'affidavit' : 'declaration'];
  const venue =
    statement.kind === 'affidavit' && statement.signedPlace !== ''
      ? [paragraph(fill(words.closing.venue, { place: statement.signedPlace }))]
      : [];
  return [...venue, paragraph(fill(template, { name }), 'statement')];
}

/** Who writes, as a decision-maker needs to know it: never asked of a person whose identity is hidden. */
function writerFacts(making: Making, statement: Statement): readonly Block[] {
  const writer = personOf(making, statement.declarant);
  if (writer === null) return [];
  const { words } = making;
  return [
    factsTable([
      [words.closing.name, writer.name],
      [words.statement.relation, writer.relation],
      [words.statement.born, whenText(writer.born, words)],
      [words.statement.occupation, writer.occupation],
      [words.statement.address, writer.address],
      [words.statement.phone, writer.phone],
      [words.statement.email, writer.email],
    ]),
  ];
}

function paragraphBlocks(
  making: Making,
  statement: Statement,
  each: Paragraph,
  number: number,
): readonly Block[] {
  const above: readonly Block[] =
    each.heading.trim() === ''
      ? []
      : [{ block: 'heading', level: 3, text: [text(each.heading.trim())], record: statement.id }];
  return [
    ...above,
    {
      block: 'paragraph',
      style: 'statement',
      number: `${number}.`,
      text: spokenIn(statement, withCitations(making, each.text)),
      anchor: paragraphAnchor(each.id),
      record: statement.id,
    },
  ];
}

/** The person's own words carry their language, for readers that speak and for letters that differ by it. */
function spokenIn({ language }: Statement, inlines: readonly Inline[]): readonly Inline[] {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return inlines;
  return inlines.map((inline) => (inline.inline === 'text' ? { ...inline, language } : inline));
}

function signedCopy(making: Making, statement: Statement): readonly Content[] {
  if (!hasSignedCopy(making, statement)) return [];
  return statement.files.flatMap((id, index): readonly Content[] => {
    const attachment = attachmentOf(making.folio.attachments, id);
    if (attachment === null) return [];
    const anchor = index === 0 ? { anchor: signedAnchor(statement.id) } : {};
    const title = labelled(making, statementTitle(making, statement), making.words.exhibitSheet.signedCopy);
    return [{ content: 'file', attachment, record: statement.id, title, stamp: title, turns: [], ...anchor }];
  });
}
