import type { Attachment, Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import { joined, paragraph, text, type Block, type Inline } from '../block.ts';
import { incidentTitle } from './chronology.ts';
import { factsTable } from './cover.ts';
import type { Content, Section } from '../dossier.ts';
import type { Exhibit, Member } from '../exhibits/exhibits.ts';
import { inOrder } from '../incident-order.ts';
import { attachmentOf, incidentOf } from '../lookups.ts';
import {
  documentAnchor,
  documentTitle,
  exhibitAnchor,
  exhibitName,
  incidentReference,
  labelled,
  languageName,
  reference,
  statementAnchor,
  statementName,
  type Making,
} from '../dossier-context.ts';
import { certificateContent } from './statement-section.ts';
import { whenText } from '../words/when-text.ts';

/** One exhibit: its sheet, its pages, and its translations and certificates right after them. */
export function exhibitSection(making: Making, exhibit: Exhibit): Section {
  return {
    anchor: exhibitAnchor(exhibit.document.id),
    kind: 'exhibit',
    title: documentTitle(making, exhibit.document),
    label: exhibitName(making, exhibit),
    bare: exhibit.label,
    record: exhibit.document.id,
    depth: 1,
    content: [
      { content: 'blocks', blocks: sheetBlocks(making, exhibit) },
      ...(exhibit.exposes.length > 0
        ? []
        : exhibit.members.flatMap((member) => memberContent(making, exhibit, member))),
    ],
  };
}

function sheetBlocks(making: Making, exhibit: Exhibit): readonly Block[] {
  const { words } = making;
  const { document } = exhibit;
  return [
    { block: 'space', points: 150 },
    paragraph(exhibitName(making, exhibit), 'sheet-label'),
    { ...paragraph(documentTitle(making, document), 'sheet-title'), record: document.id },
    ...(document.description.trim() === ''
      ? []
      : [{ ...paragraph(document.description.trim(), 'centred'), record: document.id }]),
    { block: 'space', points: 24 },
    factsTable([
      [words.exhibitSheet.kind, document.title.trim() === '' ? '' : words.documentKind[document.kind]],
      [words.exhibitSheet.date, whenText(document.issued, words)],
      [words.exhibitSheet.expires, whenText(document.expires, words)],
      [words.exhibitSheet.issuer, document.issuer],
      [words.exhibitSheet.number, document.number],
      [words.exhibitSheet.language, languageName(making, document.language)],
      [words.exhibitSheet.form, words.form[document.form]],
      [words.exhibitSheet.source, document.source],
      [words.exhibitSheet.shows, shows(making, document)],
      [words.exhibitSheet.translationOf, translatedStatement(making, document)],
      ...membersFacts(making, exhibit),
    ]),
    ...withheldNote(making, exhibit),
  ];
}

/** The statement a document translates: its own words stand among the statements. */
function translatedStatement(making: Making, document: Document): readonly Inline[] {
  const statement = making.statements.find(({ id }) => id === document.translationOf);
  return statement === undefined
    ? []
    : [reference(statementName(making, statement), statementAnchor(statement.id))];
}

function shows(making: Making, document: Document): readonly Inline[] {
  const found = document.incidents.flatMap(({ incident: id }) => {
    const incident = incidentOf(making.folio.incidents, id);
    return incident === null ? [] : [incident];
  });
  const unique = inOrder([...new Set(found)]);
  return joined(
    unique.map((incident) => [incidentReference(incidentTitle(making, incident), incident.id)]),
    '\n',
  );
}

/** Where the translation and the certificate begin, for an exhibit that has them. */
function membersFacts(making: Making, exhibit: Exhibit): readonly (readonly [string, readonly Inline[]])[] {
  if (exhibit.exposes.length > 0) return [];
  return exhibit.members.slice(1).flatMap((member) => {
    if (!('document' in member) || member.document.files.length === 0) return [];
    const label = member.member === 'certificate' ? 'certificate' : 'translation';
    const title = documentTitle(making, member.document);
    return [
      [making.words.exhibitSheet[label], [reference(title, documentAnchor(member.document.id))]] as const,
    ];
  });
}

function withheldNote({ words }: Making, exhibit: Exhibit): readonly Block[] {
  if (exhibit.exposes.length > 0)
    return [
      { block: 'space', points: 24 },
      paragraph([text(words.exhibitSheet.withheld, 'strong')], 'centred'),
    ];
  const hasFile = exhibit.members.some((member) => 'document' in member && member.document.files.length > 0);
  return hasFile ? [] : [{ block: 'space', points: 24 }, paragraph(words.exhibitSheet.noFile, 'centred')];
}

function memberContent(making: Making, exhibit: Exhibit, member: Member): readonly Content[] {
  if ('statement' in member) return certificateContent(making, member.statement);
  const { document } = member;
  const title =
    exhibit.members.length === 1
      ? documentTitle(making, document)
      : labelled(making, memberName(making, member.member), documentTitle(making, document));
  return filesOf(making, document.files).map((attachment, index) => ({
    content: 'file',
    attachment,
    record: document.id,
    title,
    stamp: stampOf(making, exhibit, member.member),
    turns: document.turns.filter(({ file }) => file === attachment.id),
    ...(index === 0 ? { anchor: documentAnchor(document.id) } : {}),
  }));
}

/** The original goes by the exhibit's label alone. */
function stampOf(making: Making, exhibit: Exhibit, member: Member['member']): string {
  const label = exhibitName(making, exhibit);
  return member === 'original' ? label : labelled(making, label, memberName(making, member));
}

function memberName({ words }: Making, member: Member['member']): string {
  return words.exhibitSheet[member];
}

/** The attachments that ids stand for, in order; missing ones are the preflight's to name. */
function filesOf(making: Making, ids: readonly Id[]): readonly Attachment[] {
  return ids.flatMap((id) => attachmentOf(making.folio.attachments, id) ?? []);
}
