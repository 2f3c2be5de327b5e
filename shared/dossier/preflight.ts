import type { PreflightItem } from '../contract.ts';
import { assertNever } from '../domain/assert-never.ts';
import type { PartKind } from '../domain/case.ts';
import type { Id } from '../domain/id.ts';
import type { Need } from '../profiles/profile.ts';
import { unknownCitations } from './citations.ts';
import type { Exhibit } from './exhibits.ts';
import {
  applicantName,
  exhibitName,
  languageName,
  nameOf,
  personOf,
  statementTitle,
  type Making,
} from './making.ts';
import { exposedBySignedCopy } from './statement-section.ts';

/** Everything the dossier lacks or leaves out, worst first: a list a person can act on. */
export function preflight(making: Making, present: ReadonlySet<PartKind>): readonly PreflightItem[] {
  const items = [
    ...missingParts(making, present),
    ...missingNeeds(making),
    ...making.exhibits.flatMap((exhibit) => exhibitItems(making, exhibit)),
    ...statementItems(making),
    ...citationItems(making),
    ...identityItems(making),
    ...leftOutItems(making),
  ];
  const rank = { error: 0, warning: 1, info: 2 };
  return items.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function missingParts(
  { profile, folio, words }: Making,
  present: ReadonlySet<PartKind>,
): readonly PreflightItem[] {
  return profile.requiredParts
    .filter((kind) => !present.has(kind))
    .map((kind) => {
      const isLeftOut = folio.case.dossier.leftOut.includes(kind);
      const way = isLeftOut
        ? 'It is set to be left out: put it back in the export choices.'
        : 'Enter what it needs.';
      return {
        severity: 'error',
        code: 'part-missing',
        message: `${profile.title} asks for the part “${words.parts[kind]}”, and this dossier has none. ${way}`,
      };
    });
}

function missingNeeds(making: Making): readonly PreflightItem[] {
  return making.profile.requirements.flatMap(({ need, severity }) =>
    lacking(making, need).map(({ message, record }) => ({
      severity,
      code: `needs-${need}`,
      message,
      ...(record === undefined ? {} : { record }),
    })),
  );
}

interface Lack {
  readonly message: string;
  readonly record?: Id;
}

function lacking(making: Making, need: Need): readonly Lack[] {
  const { folio } = making;
  const { appointments, references, judge, representative } = folio.case;
  switch (need) {
    case 'applicant-name':
      return whenMissing(
        applicantName(making) !== '',
        'The applicant has no name. Choose the applicant and enter the name.',
      );
    case 'reference-number':
      return whenMissing(
        references.some(({ value }) => value.trim() !== ''),
        'No reference number of the authority is entered, such as an A-number.',
      );
    case 'judge':
      return whenMissing(judge.trim() !== '', 'No judge is named for the cover.');
    case 'hearing-date':
      return whenMissing(
        appointments.some(({ kind, when }) => (kind === 'hearing' || kind === 'interview') && when !== null),
        'No hearing or interview date is entered for the cover.',
      );
    case 'representative':
      return whenMissing(representative !== null, 'No representative is named.');
    case 'declaration':
      return whenMissing(
        making.statements.some(
          ({ kind, declarant }) => kind === 'declaration' && declarant === folio.case.applicant,
        ),
        "The applicant's own declaration is missing. Write it under Statements.",
      );
    case 'identity-document':
      return whenMissing(
        making.exhibits.some(({ document }) => ['passport', 'identity', 'birth'].includes(document.kind)),
        'No identity document, passport or birth record is among the exhibits.',
      );
    case 'translation':
      return making.exhibits
        .filter((exhibit) => needsTranslation(making, exhibit) && !isTranslated(exhibit))
        .map((exhibit) => ({
          message: `${exhibitName(making, exhibit)} is in ${languageName(making, exhibit.document.language)} and has no translation into the language of the dossier.`,
          record: exhibit.document.id,
        }));
    case 'translation-certificate':
      return making.exhibits
        .filter((exhibit) => isTranslated(exhibit) && !isCertified(exhibit))
        .map((exhibit) => ({
          message: `The translation in ${exhibitName(making, exhibit)} has no translator's certificate.`,
          record: exhibit.document.id,
        }));
    case 'interpreter-certificate':
      return making.statements
        .filter((statement) => lacksInterpreter(making, statement))
        .map((statement) => ({
          message: `“${statementTitle(making, statement)}” was given in another language and no interpreter's certificate covers it.`,
          record: statement.id,
        }));
    case 'signature-place':
      return making.statements
        .filter(({ kind, signedInUs }) => kind === 'declaration' && signedInUs === 'unknown')
        .map((statement) => ({
          message: `It is not said whether “${statementTitle(making, statement)}” is signed inside the United States. The closing words for outside are used.`,
          record: statement.id,
        }));
    case 'witness-contact':
      return making.statements
        .filter(({ kind, declarant }) => kind === 'letter' && lacksContact(making, declarant))
        .map((statement) => ({
          message: `The writer of “${statementTitle(making, statement)}” has no address, phone or e-mail.`,
          record: statement.id,
        }));
    default:
      return assertNever(need);
  }
}

function whenMissing(isThere: boolean, message: string): readonly Lack[] {
  return isThere ? [] : [{ message }];
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

function needsTranslation({ profile, folio }: Making, { document }: Exhibit): boolean {
  const language = primary(document.language);
  return (
    language !== '' &&
    ![primary(folio.case.dossier.language || profile.language), 'english'].includes(language)
  );
}

function isTranslated({ members, document }: Exhibit): boolean {
  return document.kind === 'translation' || members.some(({ member }) => member === 'translation');
}

function isCertified({ members }: Exhibit): boolean {
  return members.some(({ member }) => member === 'certificate');
}

function lacksInterpreter({ statements, profile }: Making, statement: Making['statements'][number]): boolean {
  if (statement.kind !== 'declaration' && statement.kind !== 'affidavit') return false;
  const foreign =
    statement.fromLanguage !== '' ||
    (statement.language !== '' && primary(statement.language) !== primary(profile.language));
  return (
    foreign &&
    !statements.some(({ kind, covers }) => kind.endsWith('certificate') && covers.includes(statement.id))
  );
}

function lacksContact(making: Making, id: Id | null): boolean {
  const person = personOf(making, id);
  return (
    person !== null &&
    !person.hideIdentity &&
    person.address === '' &&
    person.phone === '' &&
    person.email === ''
  );
}

function exhibitItems(making: Making, exhibit: Exhibit): readonly PreflightItem[] {
  const name = exhibitName(making, exhibit);
  if (exhibit.exposes.length > 0)
    return [
      {
        severity: 'error',
        code: 'exhibit-withheld',
        message: `${name} is withheld: it would identify ${exhibit.exposes.map((id) => nameOf(making, id)).join(', ')} and is not marked as redacted for them. Attach a redacted copy and mark it, or leave the document out.`,
        record: exhibit.document.id,
      },
    ];
  const documents = exhibit.members.flatMap((member) => ('document' in member ? [member.document] : []));
  return documents.flatMap((document): readonly PreflightItem[] =>
    document.files.length === 0
      ? [
          {
            severity: 'warning',
            code: 'no-file',
            message: `${name} has no file attached.`,
            record: document.id,
          },
        ]
      : fileItems(making, document.files, document.id, name),
  );
}

function fileItems(making: Making, files: readonly Id[], record: Id, name: string): readonly PreflightItem[] {
  return files.flatMap((id): readonly PreflightItem[] => {
    const file = making.folio.attachments.find((each) => each.id === id);
    const problem = file === undefined ? 'missing' : file.problem;
    if (problem === null || (problem === 'needs-password' && file?.mediaType === 'application/pdf'))
      return [];
    const reason = making.words.problem[problem];
    return [
      {
        severity: 'error',
        code: `file-${problem}`,
        message: `${name}: ${reason}. Attach a file that opens.`,
        record,
      },
    ];
  });
}

function statementItems(making: Making): readonly PreflightItem[] {
  return making.statements.flatMap((statement): readonly PreflightItem[] => {
    const title = statementTitle(making, statement);
    const exposed = exposedBySignedCopy(making, statement).map((id) => nameOf(making, id));
    const unnamed: readonly PreflightItem[] =
      statement.declarant !== null || statement.kind.endsWith('certificate')
        ? []
        : [
            {
              severity: 'warning',
              code: 'no-declarant',
              message: `“${title}” does not say whose words it holds.`,
              record: statement.id,
            },
          ];
    const withheld: readonly PreflightItem[] =
      exposed.length === 0
        ? fileItems(making, statement.files, statement.id, `“${title}”`)
        : [
            {
              severity: 'error',
              code: 'signed-copy-withheld',
              message: `The signed copy of “${title}” is withheld: it would identify ${exposed.join(', ')}.`,
              record: statement.id,
            },
          ];
    return [...unnamed, ...withheld];
  });
}

function citationItems(making: Making): readonly PreflightItem[] {
  return making.statements.flatMap((statement) =>
    statement.paragraphs.flatMap((paragraph, index) =>
      unknownCitations(making, paragraph.text).map((id): PreflightItem => ({
        severity: 'error',
        code: 'citation-unknown',
        message: `Paragraph ${index + 1} of “${statementTitle(making, statement)}” cites ${id}, which the dossier does not hold.`,
        record: statement.id,
      })),
    ),
  );
}

function identityItems(making: Making): readonly PreflightItem[] {
  const { hidden, folio } = making;
  const unnamed = hidden.people
    .filter(({ given }) => !given)
    .map(({ id, pseudonym }): PreflightItem => ({
      severity: 'info',
      code: 'pseudonym-made',
      message: `A person whose identity is hidden has no pseudonym; the dossier says “${pseudonym}”.`,
      record: id,
    }));
  const left = [...folio.incidents, ...folio.statements, ...folio.documents, ...folio.places]
    .filter((record) => hidden.leaks(printedText(record)))
    .map(({ id }): PreflightItem => ({
      severity: 'warning',
      code: 'name-may-remain',
      message: 'This record still holds a part of a hidden name. Read it before you hand the dossier over.',
      record: id,
    }));
  return [...unnamed, ...left];
}

function printedText(record: object): string {
  return Object.entries(record)
    .filter(([key]) => key !== 'id' && key !== 'notes' && key !== 'claims')
    .map(([, value]) => JSON.stringify(value) ?? '')
    .join('\n')
    .replaceAll(/"(?:id|to|incident|person)":"[^"]*"/g, '');
}

function leftOutItems({ folio, profile, words }: Making): readonly PreflightItem[] {
  const documents = folio.documents.filter(({ included }) => !included).length;
  const statements = folio.statements.filter(({ included }) => !included).length;
  const parts = folio.case.dossier.leftOut.filter(
    (kind) => profile.parts.includes(kind) && !profile.requiredParts.includes(kind),
  );
  return [
    ...(documents + statements === 0
      ? []
      : [
          {
            severity: 'info' as const,
            code: 'left-out',
            message: `Left out by choice: ${documents} documents, ${statements} statements.`,
          },
        ]),
    ...parts.map((kind): PreflightItem => ({
      severity: 'info',
      code: 'part-left-out',
      message: `The part “${words.parts[kind]}” is left out by choice.`,
    })),
  ];
}
