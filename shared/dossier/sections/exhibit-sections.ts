import type { Attachment, Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import { joined, paragraph, text, type Block, type Inline } from '../block.ts';
import {
  incidentTitle,
  documentTitle,
  exhibitName,
  labelled,
  languageName,
  statementName,
} from '../names.ts';
import { factsTable } from './facts-table.ts';
import type { Content, Section } from '../dossier.ts';
import type { Exhibit, ExhibitMember } from '../exhibits/exhibits.ts';
import { chronological } from '../chronological.ts';
import { attachmentOf, incidentOf } from '../lookups.ts';
import { documentAnchor, exhibitAnchor, partAnchor, statementAnchor } from '../anchors.ts';
import { incidentReference, reference } from '../references.ts';
import type { DossierContext } from '../dossier-context.ts';
import { certificateContent } from './statement-section.ts';
import { whenText } from '../words/when-text.ts';

/** The exhibits in order, below one entry for them all. */
export function exhibitSections(context: DossierContext): readonly Section[] {
  const { folio, exhibits, words, profile } = context;
  if (exhibits.length === 0) return [];
  const isNamed = folio.case.dossier.titles.some(({ part }) => part === 'exhibits');
  const title = isNamed ? words.parts.exhibits : words.exhibits[profile.exhibits.word];
  const group: Section = {
    anchor: partAnchor('exhibits'),
    kind: 'exhibits',
    title,
    depth: 0,
    content: [],
  };
  return [group, ...exhibits.map((exhibit) => exhibitSection(context, exhibit))];
}

/** One exhibit: its sheet, its pages, and its translations and certificates right after them. */
function exhibitSection(context: DossierContext, exhibit: Exhibit): Section {
  return {
    anchor: exhibitAnchor(exhibit.document.id),
    kind: 'exhibit',
    title: documentTitle(context, exhibit.document),
    label: exhibitName(context, exhibit),
    bare: exhibit.label,
    record: exhibit.document.id,
    depth: 1,
    content: [
      { content: 'blocks', blocks: coverSheetBlocks(context, exhibit) },
      ...(exhibit.exposes.length > 0
        ? []
        : exhibit.members.flatMap((member) => memberContent(context, exhibit, member))),
    ],
  };
}

function coverSheetBlocks(context: DossierContext, exhibit: Exhibit): readonly Block[] {
  const { words } = context;
  const { document } = exhibit;
  return [
    { block: 'space', points: 150 },
    paragraph(exhibitName(context, exhibit), 'sheet-label'),
    { ...paragraph(documentTitle(context, document), 'sheet-title'), record: document.id },
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
      [words.exhibitSheet.language, languageName(context, document.language)],
      [words.exhibitSheet.form, words.form[document.form]],
      [words.exhibitSheet.source, document.source],
      [words.exhibitSheet.shows, eventsShown(context, document)],
      [words.exhibitSheet.translationOf, translatedStatement(context, document)],
      ...memberFacts(context, exhibit),
    ]),
    ...withheldNote(context, exhibit),
  ];
}

/** The statement a document translates: its own words stand among the statements. */
function translatedStatement(context: DossierContext, document: Document): readonly Inline[] {
  const statement = context.statements.find(({ id }) => id === document.translationOf);
  return statement === undefined
    ? []
    : [reference(statementName(context, statement), statementAnchor(statement.id))];
}

function eventsShown(context: DossierContext, document: Document): readonly Inline[] {
  const found = document.incidents.flatMap(({ incident: id }) => {
    const incident = incidentOf(context.folio.incidents, id);
    return incident === null ? [] : [incident];
  });
  const unique = chronological([...new Set(found)]);
  return joined(
    unique.map((incident) => [incidentReference(incidentTitle(context, incident), incident.id)]),
    '\n',
  );
}

/** Where the translation and the certificate begin, for an exhibit that has them. */
function memberFacts(
  context: DossierContext,
  exhibit: Exhibit,
): readonly (readonly [string, readonly Inline[]])[] {
  if (exhibit.exposes.length > 0) return [];
  return exhibit.members.slice(1).flatMap((member) => {
    if (!('document' in member) || member.document.files.length === 0) return [];
    const label = member.member === 'certificate' ? 'certificate' : 'translation';
    const title = documentTitle(context, member.document);
    return [
      [context.words.exhibitSheet[label], [reference(title, documentAnchor(member.document.id))]] as const,
    ];
  });
}

function withheldNote({ words }: DossierContext, exhibit: Exhibit): readonly Block[] {
  if (exhibit.exposes.length > 0)
    return [
      { block: 'space', points: 24 },
      paragraph([text(words.exhibitSheet.withheld, 'strong')], 'centred'),
    ];
  const hasFile = exhibit.members.some((member) => 'document' in member && member.document.files.length > 0);
  return hasFile ? [] : [{ block: 'space', points: 24 }, paragraph(words.exhibitSheet.noFile, 'centred')];
}

function memberContent(context: DossierContext, exhibit: Exhibit, member: ExhibitMember): readonly Content[] {
  if ('statement' in member) return certificateContent(context, member.statement);
  const { document } = member;
  const title =
    exhibit.members.length === 1
      ? documentTitle(context, document)
      : labelled(context, memberName(context, member.member), documentTitle(context, document));
  return filesOf(context, document.files).map((attachment, index) => ({
    content: 'file',
    attachment,
    record: document.id,
    title,
    stamp: stampOf(context, exhibit, member.member),
    turns: document.turns.filter(({ file }) => file === attachment.id),
    ...(index === 0 ? { anchor: documentAnchor(document.id) } : {}),
  }));
}

/** The original goes by the exhibit's label alone. */
function stampOf(context: DossierContext, exhibit: Exhibit, member: ExhibitMember['member']): string {
  const label = exhibitName(context, exhibit);
  return member === 'original' ? label : labelled(context, label, memberName(context, member));
}

function memberName({ words }: DossierContext, member: ExhibitMember['member']): string {
  return words.exhibitSheet[member];
}

/** The attachments that ids stand for, in order; missing ones are the preflight's to name. */
function filesOf(context: DossierContext, ids: readonly Id[]): readonly Attachment[] {
  return ids.flatMap((id) => attachmentOf(context.folio.attachments, id) ?? []);
}
