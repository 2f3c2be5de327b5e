import { paragraph, text, type Block, type Inline, quiet, strong } from '../block.ts';
import { applicantName, personOf } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { dayText, whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { factsTable } from './facts-table.ts';
import { primaryTag } from '../../language-tag.ts';

/** The cover: a court's caption, or a title page with the facts that identify the case. */
export function coverBlocks(context: DossierContext): readonly Block[] {
  return context.profile.caption ? captionPage(context) : titlePage(context);
}

function captionPage(context: DossierContext): readonly Block[] {
  const { words, profile, folio } = context;
  const detained: readonly Block[] =
    profile.id === 'us-eoir'
      ? [paragraph(folio.case.detained ? words.cover.detained : words.cover.notDetained, 'marker')]
      : [];
  const representative = representativeBlock(context);
  return [
    ...representative,
    ...(representative.length === 0 ? [] : [space(14)]),
    ...detained,
    ...courtLines(context).map((line) => paragraph(line, 'court')),
    space(18),
    ...(profile.opponent === undefined ? matterBlocks(context) : partiesBlocks(context, profile.opponent)),
    space(24),
    factsTable(appointmentFacts(context)),
    space(60),
    paragraph(context.title, 'cover-title'),
    ...supplementLines(context),
  ];
}

/** "In the matter of …" beside the numbers, with the column of brackets that American courts draw. */
function matterBlocks(context: DossierContext): readonly Block[] {
  const brackets = Array.from({ length: 7 }, () => ')').join('\n');
  return [
    {
      block: 'table',
      style: 'caption',
      columns: [{ width: 10 }, { width: 1 }, { width: 8 }],
      head: [],
      rows: [{ cells: [matterCell(context), [text(brackets)], numberCell(context)] }],
    },
  ];
}

/** "Between … and …", each with their part in the appeal at the right, as British tribunals set it. */
function partiesBlocks(context: DossierContext, opponent: string): readonly Block[] {
  const { words, profile, folio } = context;
  return [
    ...folio.case.references.map(({ label, value }) =>
      paragraph([text(`${label || words.cover.fileNumber} `), strong(value)], 'aside'),
    ),
    paragraph(words.cover.between),
    paragraph([strong(applicantName(context))], 'centred'),
    paragraph(words.party[profile.party], 'aside'),
    paragraph(words.cover.and, 'centred'),
    paragraph([strong(opponent)], 'centred'),
    paragraph(words.party.respondent, 'aside'),
  ];
}

function titlePage(context: DossierContext): readonly Block[] {
  const { words, folio } = context;
  const applicant = personOf(context, folio.case.applicant);
  return [
    ...courtLines(context).map((line) => paragraph(line, 'court')),
    space(120),
    paragraph(context.title, 'cover-title'),
    ...supplementLines(context),
    space(12),
    ...(applicantName(context) === '' ? [] : [paragraph(applicantName(context), 'cover-name')]),
    paragraph(words.party[context.profile.party], 'centred'),
    space(60),
    factsTable([
      ...folio.case.references.map(({ label, value }): Fact => [label || words.cover.fileNumber, value]),
      [words.cover.born, whenText(applicant?.born ?? null, words)],
      [words.cover.nationality, applicant?.nationality ?? ''],
      ...appointmentFacts(context),
    ]),
    space(24),
    ...representativeBlock(context),
  ];
}

/** A supplementary bundle says its number and date, and why it is late. */
function supplementLines({ folio, words, today }: DossierContext): readonly Block[] {
  const { supplement } = folio.case.dossier;
  if (supplement === null) return [];
  const label = formatMessage(
    words.cover.supplementary,
    { number: supplement.number, day: dayText(today, words) },
    words.language,
  );
  return [
    paragraph(label, 'centred'),
    ...(supplement.reason === '' ? [] : [paragraph(supplement.reason, 'centred')]),
  ];
}

type Fact = readonly [string, string];

/** The authority's own name, and the office the case names, which is one of its own destination. */
function courtLines({ profile, folio, language }: DossierContext): readonly string[] {
  const given = profile.id === folio.case.profile ? folio.case.authority.trim() : '';
  const court = profile.courtIn?.[primaryTag(language)] ?? profile.court;
  return [...court, ...(given === '' ? [] : given.split('\n'))].filter(
    (line, index, all) => all.findIndex((other) => other.toLowerCase() === line.toLowerCase()) === index,
  );
}

function matterCell(context: DossierContext): readonly Inline[] {
  const { words, profile } = context;
  const matter = [text(`${words.cover.matter}\n\n`), strong(applicantName(context))];
  const party = text(`\n${words.party[profile.party]}`);
  const proceedings = profile.id === 'us-eoir' ? [text(`\n\n${words.cover.proceedings}`)] : [];
  return [...matter, party, ...proceedings];
}

function numberCell({ folio, words }: DossierContext): readonly Inline[] {
  return folio.case.references.flatMap(({ label, value }, index) => [
    text(`${index === 0 ? '' : '\n'}${label || words.cover.fileNumber}\n`),
    strong(`${value}\n`),
  ]);
}

function appointmentFacts({ folio, words, today }: DossierContext): readonly Fact[] {
  const hearings = folio.case.appointments.map(({ kind, when, time, place }): Fact => {
    const day = whenText(when, words);
    const moment = time === '' ? day : formatMessage(words.cover.at, { day, time }, words.language);
    return [words.cover[kind], [moment, place].filter((part) => part !== '').join(', ')];
  });
  return [[words.cover.judge, folio.case.judge], ...hearings, [words.cover.prepared, dayText(today, words)]];
}

function representativeBlock(context: DossierContext): readonly Block[] {
  const person = personOf(context, context.folio.case.representative);
  if (person === null) return [];
  const lines = [person.name, person.affiliation, person.address, person.phone, person.email];
  const words = lines.filter((line) => line.trim() !== '').join('\n');
  return [paragraph([quiet(`${context.words.cover.representative}\n`), text(words)], 'small')];
}

function space(points: number): Block {
  return { block: 'space', points };
}
