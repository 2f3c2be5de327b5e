import { isLanguageTag } from '../../language-tag.ts';
import type { Paragraph, Statement } from '../../domain/statement.ts';
import { heading, paragraph, text, type Block, type Inline } from '../block.ts';
import { certificateBlocks } from './certificate.ts';
import { withCitations } from '../citations.ts';
import { attestationBlocks } from './attestation.ts';
import { factsTable } from './facts-table.ts';
import type { Content, Section } from '../dossier.ts';
import { exhibitReference } from '../references.ts';
import { nameOf, personOf, statementTitle } from '../names.ts';
import { paragraphAnchor, signedAnchor, statementAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { fillInline } from '../words/fill-inline.ts';
import { hasSignedCopy, signedCopy } from './signed-copy.ts';

/** A statement: its typed text, its signed copy, and the certificates that cover it. */
export function statementSection(context: DossierContext, statement: Statement): Section {
  const certificates = context.statements.filter(
    (each) => each.kind === 'interpreter-certificate' && each.covers.includes(statement.id),
  );
  return {
    anchor: statementAnchor(statement.id),
    kind: 'statement',
    title: statementTitle(context, statement),
    record: statement.id,
    depth: 1,
    content: [
      { content: 'blocks', blocks: statementBlocks(context, statement) },
      ...signedCopy(context, statement),
      ...certificates.flatMap((certificate) => certificateContent(context, certificate)),
    ],
  };
}

/** A certificate: what it says, and its signed scan where there is one. */
export function certificateContent(context: DossierContext, certificate: Statement): readonly Content[] {
  return [
    {
      content: 'blocks',
      blocks: certificateBlocks(context, certificate),
      title: statementTitle(context, certificate),
    },
    ...signedCopy(context, certificate),
  ];
}

function statementBlocks(context: DossierContext, statement: Statement): readonly Block[] {
  if (statement.kind === 'translator-certificate' || statement.kind === 'interpreter-certificate')
    return certificateBlocks(context, statement);
  const isSigned = hasSignedCopy(context, statement);
  return [
    heading(1, statementTitle(context, statement)),
    ...translationNotes(context, statement),
    ...(isSigned ? [signedCopyNote(context, statement)] : openingBlocks(context, statement)),
    ...statement.paragraphs.flatMap((each, index) => paragraphBlocks(context, statement, each, index + 1)),
    ...(isSigned ? [] : attestationBlocks(context, statement)),
  ];
}

/** Where to read a statement in the dossier's language. */
function translationNotes(context: DossierContext, statement: Statement): readonly Block[] {
  return context.folio.documents
    .filter(({ included, translationOf }) => included && translationOf === statement.id)
    .flatMap(({ id }): readonly Block[] => {
      const exhibit = exhibitReference(context, id, null);
      if (exhibit === null) return [];
      return [
        {
          block: 'paragraph',
          style: 'small',
          text: fillInline(context.words.statement.translatedAs, { exhibit }, context.words.language),
        },
      ];
    });
}

function signedCopyNote(context: DossierContext, statement: Statement): Block {
  const page = [{ inline: 'page', to: signedAnchor(statement.id), page: null } as const];
  return {
    block: 'paragraph',
    style: 'small',
    text: fillInline(context.words.statement.signedFollows, { page }, context.words.language),
  };
}

/** What stands above a statement's first paragraph: its opening words, or who writes. */
export function openingBlocks(context: DossierContext, statement: Statement): readonly Block[] {
  const { words } = context;
  const name = nameOf(context, statement.declarant) || words.statement.unnamed;
  if (statement.kind === 'letter') return writerFacts(context, statement);
  const template = words.statement.opening[statement.kind === 'affidavit' ? 'affidavit' : 'declaration'];
  const venue =
    statement.kind === 'affidavit' && statement.signedPlace !== ''
      ? [paragraph(formatMessage(words.closing.venue, { place: statement.signedPlace }, words.language))]
      : [];
  return [...venue, paragraph(formatMessage(template, { name }, words.language), 'statement')];
}

/** Who writes, as a decision-maker needs to know it: never asked of a person whose identity is hidden. */
function writerFacts(context: DossierContext, statement: Statement): readonly Block[] {
  const writer = personOf(context, statement.declarant);
  if (writer === null) return [];
  const { words } = context;
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
  context: DossierContext,
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
      text: spokenIn(statement, withCitations(context, each.text)),
      anchor: paragraphAnchor(each.id),
      record: statement.id,
    },
  ];
}

/** The person's own words carry their language, for readers that speak and for letters that differ by it. */
function spokenIn({ language }: Statement, inlines: readonly Inline[]): readonly Inline[] {
  if (!isLanguageTag(language)) return inlines;
  return inlines.map((inline) => (inline.inline === 'text' ? { ...inline, language } : inline));
}
