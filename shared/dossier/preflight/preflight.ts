import type { PreflightItem } from '../report.ts';
import { assertNever } from '../../domain/assert-never.ts';
import type { PartKind } from '../../domain/case.ts';
import type { Id } from '../../domain/id.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Need } from '../../profiles/profile.ts';
import { unknownCitations } from '../citations.ts';
import { evidenceDueItems } from './evidence-due.ts';
import type { Exhibit } from '../exhibits/exhibits.ts';
import { attachmentOf } from '../lookups.ts';
import {
  applicantName,
  exhibitName,
  nameOf,
  partAnchor,
  personOf,
  statementAnchor,
  statementTitle,
  type DossierContext,
} from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';
import type { PreflightCode } from './preflight-texts.ts';
import { exposedBySignedCopy } from '../sections/statement-section.ts';
import { blankPattern } from '../templates/blank.ts';

/** Everything the dossier lacks or leaves out, worst first: a list a person can act on. */
export function preflight(context: DossierContext, present: ReadonlySet<PartKind>): readonly PreflightItem[] {
  const items = [
    ...missingParts(context, present),
    ...bundleItems(context, present),
    ...missingNeeds(context),
    ...evidenceDueItems(context),
    ...context.exhibits.flatMap((exhibit) => exhibitItems(context, exhibit)),
    ...statementItems(context),
    ...citationItems(context),
    ...blankItems(context),
    ...identityItems(context),
    ...leftOutItems(context),
  ];
  const rank = { error: 0, warning: 1, info: 2 };
  return items.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function missingParts(
  { profile, folio, words, wasServed }: DossierContext,
  present: ReadonlySet<PartKind>,
): readonly PreflightItem[] {
  return profile.requiredParts
    .filter((kind) => !present.has(kind) && !wasServed(partAnchor(kind)))
    .map((kind) => {
      const isLeftOut = folio.case.dossier.leftOut.includes(kind);
      const code = isLeftOut ? 'part-missing-left-out' : 'part-missing';
      return preflightItem('error', code, { authority: profile.title, part: words.parts[kind] });
    });
}

/** What a bundle handed in after the first one needs, and a page number that can be read in one way only. */
function bundleItems({ folio }: DossierContext, present: ReadonlySet<PartKind>): readonly PreflightItem[] {
  const { supplement, served, numbering } = folio.case.dossier;
  const { prefix } = numbering;
  const unclear = /\d\.?$/.test(prefix)
    ? [preflightItem('warning', 'prefix-ends-in-figure', { example: `${prefix}41` })]
    : [];
  if (supplement === null) return unclear;
  if (served.length === 0) return [...unclear, preflightItem('error', 'supplement-first')];
  const isNew = present.has('statements') || present.has('exhibits');
  return [
    ...unclear,
    ...(isNew ? [] : [preflightItem('error', 'supplement-empty')]),
    ...(supplement.reason.trim() === '' ? [preflightItem('info', 'supplement-reason')] : []),
  ];
}

function missingNeeds(context: DossierContext): readonly PreflightItem[] {
  return context.profile.requirements.flatMap(({ need, severity }) =>
    lacking(context, need).map(({ values, record, code }) =>
      preflightItem(severity, code ?? `needs-${need}`, values, record),
    ),
  );
}

interface Lack {
  readonly code?: PreflightCode;
  readonly values?: Readonly<Record<string, string>>;
  readonly record?: Id;
}

function lacking(context: DossierContext, need: Need): readonly Lack[] {
  const { folio } = context;
  const { appointments, references, judge, representative } = folio.case;
  switch (need) {
    case 'applicant-name':
      return unless(applicantName(context) !== '');
    case 'reference-number':
      return unless(references.some(({ value }) => value.trim() !== ''));
    case 'judge':
      return unless(judge.trim() !== '');
    case 'hearing-date':
      return unless(
        appointments.some(({ kind, when }) => (kind === 'hearing' || kind === 'interview') && when !== null),
      );
    case 'representative':
      return unless(representative !== null);
    case 'declaration':
      return unless(
        context.statements.some(
          ({ kind, declarant }) => kind === 'declaration' && declarant === folio.case.applicant,
        ),
      );
    case 'identity-document':
      return unless(
        [...context.exhibits, ...context.earlier].some(({ document }) =>
          ['passport', 'identity', 'birth'].includes(document.kind),
        ),
      );
    case 'translation':
      return [
        ...context.exhibits
          .filter((exhibit) => isForeign(context, exhibit.document.language) && !isTranslated(exhibit))
          .map(({ document, ...exhibit }) => ({
            values: {
              exhibit: exhibitName(context, { document, ...exhibit }),
              language: document.language,
            },
            record: document.id,
          })),
        ...statementsHere(context).flatMap((statement) => untranslated(context, statement)),
      ];
    case 'translation-certificate':
      return context.exhibits
        .filter((exhibit) => isTranslated(exhibit) && !isCertified(exhibit))
        .map((exhibit) => ({
          values: { exhibit: exhibitName(context, exhibit) },
          record: exhibit.document.id,
        }));
    case 'interpreter-certificate':
      return ofStatements(context, (statement) => lacksInterpreter(context, statement));
    case 'certifier-contact':
      return ofStatements(context, (statement) => lacksCertifier(context, statement));
    case 'signature-place':
      return ofStatements(
        context,
        ({ kind, signedInUs }) => kind === 'declaration' && signedInUs === 'unknown',
      );
    case 'witness-contact':
      return ofStatements(
        context,
        ({ kind, declarant }) => kind === 'letter' && lacksContact(context, declarant),
      );
    default:
      return assertNever(need);
  }
}

function unless(isThere: boolean): readonly Lack[] {
  return isThere ? [] : [{}];
}

/** The statements of this bundle: a supplementary one does not speak of those served before. */
function statementsHere({ statements, wasServed }: DossierContext): readonly Statement[] {
  return statements.filter(({ id }) => !wasServed(statementAnchor(id)));
}

function ofStatements(context: DossierContext, lacks: (statement: Statement) => boolean): readonly Lack[] {
  return statementsHere(context)
    .filter(lacks)
    .map((statement) => ({
      values: { statement: statementTitle(context, statement) },
      record: statement.id,
    }));
}

/** A statement written in another language that no document of the dossier translates. */
function untranslated(context: DossierContext, statement: Statement): readonly Lack[] {
  const isWritten = statement.paragraphs.some(({ text }) => text.trim() !== '') || statement.files.length > 0;
  const isCertificate = statement.kind.endsWith('certificate');
  const hasTranslation = context.folio.documents.some(
    ({ included, translationOf }) => included && translationOf === statement.id,
  );
  if (!isWritten || isCertificate || hasTranslation || !isForeign(context, statement.language)) return [];
  return [
    {
      code: 'needs-statement-translation',
      values: {
        statement: statementTitle(context, statement),
        language: statement.language,
      },
      record: statement.id,
    },
  ];
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether words are in another language than the dossier's; a tag and a language's own name both count. */
function isForeign(context: DossierContext, given: string): boolean {
  const language = primary(given);
  if (language === '') return false;
  const own = primary(context.language);
  const names = [context.language, 'en'].map((locale) =>
    new Intl.DisplayNames([locale], { type: 'language' }).of(own)?.toLowerCase(),
  );
  return language !== own && !names.includes(given.trim().toLowerCase());
}

function isTranslated({ members, document }: Exhibit): boolean {
  return document.kind === 'translation' || members.some(({ member }) => member === 'translation');
}

function isCertified({ members }: Exhibit): boolean {
  return members.some(({ member }) => member === 'certificate');
}

function lacksInterpreter({ statements, language }: DossierContext, statement: Statement): boolean {
  if (statement.kind !== 'declaration' && statement.kind !== 'affidavit') return false;
  const foreign =
    statement.fromLanguage !== '' ||
    (statement.language !== '' && primary(statement.language) !== primary(language));
  return (
    foreign &&
    !statements.some(({ kind, covers }) => kind.endsWith('certificate') && covers.includes(statement.id))
  );
}

/** A certificate to be printed, whose signer it could not name and reach; a signed scan may say it itself. */
function lacksCertifier(
  context: DossierContext,
  { kind, files, interpreter, declarant }: Statement,
): boolean {
  if (!kind.endsWith('certificate') || files.length > 0) return false;
  const signer = personOf(context, interpreter ?? declarant);
  return signer === null || [signer.name, signer.address, signer.phone].includes('');
}

function lacksContact(context: DossierContext, id: Id | null): boolean {
  const person = personOf(context, id);
  return (
    person !== null &&
    !person.hideIdentity &&
    person.address === '' &&
    person.phone === '' &&
    person.email === ''
  );
}

function exhibitItems(context: DossierContext, exhibit: Exhibit): readonly PreflightItem[] {
  const name = exhibitName(context, exhibit);
  const { id } = exhibit.document;
  if (exhibit.exposes.length > 0) {
    const names = exhibit.exposes.map((person) => nameOf(context, person)).join(', ');
    return [preflightItem('error', 'exhibit-withheld', { exhibit: name, names }, id)];
  }
  const documents = exhibit.members.flatMap((member) => ('document' in member ? [member.document] : []));
  return documents.flatMap((document): readonly PreflightItem[] =>
    document.files.length === 0
      ? [preflightItem('warning', 'no-file', { exhibit: name }, document.id)]
      : fileItems(context, document.files, document.id, name),
  );
}

function fileItems(
  context: DossierContext,
  files: readonly Id[],
  record: Id,
  name: string,
): readonly PreflightItem[] {
  return files.flatMap((id): readonly PreflightItem[] => {
    const file = attachmentOf(context.folio.attachments, id);
    const problem = file === null ? 'missing' : file.problem;
    if (problem === null || (problem === 'needs-password' && file?.mediaType === 'application/pdf'))
      return [];
    return [preflightItem('error', `file-${problem}`, { name }, record)];
  });
}

function statementItems(context: DossierContext): readonly PreflightItem[] {
  return statementsHere(context).flatMap((statement): readonly PreflightItem[] => {
    const title = statementTitle(context, statement);
    const exposed = exposedBySignedCopy(context, statement).map((id) => nameOf(context, id));
    const isNamed = statement.declarant !== null || statement.kind.endsWith('certificate');
    return [
      ...(isNamed ? [] : [preflightItem('warning', 'no-declarant', { statement: title }, statement.id)]),
      ...(exposed.length === 0
        ? fileItems(context, statement.files, statement.id, `“${title}”`)
        : [
            preflightItem(
              'error',
              'signed-copy-withheld',
              { statement: title, names: exposed.join(', ') },
              statement.id,
            ),
          ]),
    ];
  });
}

function citationItems(context: DossierContext): readonly PreflightItem[] {
  return ofParagraphs(context, (words, values, record) =>
    unknownCitations(context, words).map((id) =>
      preflightItem('error', 'citation-unknown', { ...values, id }, record),
    ),
  );
}

/** What a template left to fill in: it would be printed as it stands. */
function blankItems(context: DossierContext): readonly PreflightItem[] {
  return ofParagraphs(context, (words, values, record) =>
    [...words.matchAll(blankPattern)].map(([blank]) =>
      preflightItem('warning', 'blank-left', { ...values, blank }, record),
    ),
  );
}

/** What there is to say of each paragraph of this bundle, told where it stands. */
function ofParagraphs(
  context: DossierContext,
  items: (
    words: string,
    values: { readonly paragraph: number; readonly statement: string },
    record: Id,
  ) => readonly PreflightItem[],
): readonly PreflightItem[] {
  return statementsHere(context).flatMap((statement) =>
    statement.paragraphs.flatMap((paragraph, index) =>
      items(
        paragraph.text,
        { paragraph: index + 1, statement: statementTitle(context, statement) },
        statement.id,
      ),
    ),
  );
}

function identityItems(context: DossierContext): readonly PreflightItem[] {
  const { hidden, folio } = context;
  const unnamed = hidden.people
    .filter(({ given }) => !given)
    .map(({ id, pseudonym }) => preflightItem('info', 'pseudonym-made', { pseudonym }, id));
  const left = [...folio.incidents, ...folio.statements, ...folio.documents, ...folio.places]
    .filter((record) => hidden.leaks(printedText(record)))
    .map(({ id }) => preflightItem('warning', 'name-may-remain', {}, id));
  return [...unnamed, ...left];
}

function printedText(record: object): string {
  return Object.entries(record)
    .filter(([key]) => key !== 'id' && key !== 'notes' && key !== 'claims')
    .map(([, value]) => JSON.stringify(value) ?? '')
    .join('\n')
    .replaceAll(/"(?:id|to|incident|person)":"[^"]*"/g, '');
}

function leftOutItems({ folio, profile, words }: DossierContext): readonly PreflightItem[] {
  const documents = folio.documents.filter(({ included }) => !included).length;
  const statements = folio.statements.filter(({ included }) => !included).length;
  const parts = folio.case.dossier.leftOut.filter(
    (kind) => profile.parts.includes(kind) && !profile.requiredParts.includes(kind),
  );
  return [
    ...(documents + statements === 0 ? [] : [preflightItem('info', 'left-out', { documents, statements })]),
    ...parts.map((kind) => preflightItem('info', 'part-left-out', { part: words.parts[kind] })),
  ];
}
