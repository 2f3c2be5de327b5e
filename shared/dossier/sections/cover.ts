import { heading, paragraph, text, type Block, type Inline, type Row } from '../block.ts';
import { applicantName, personOf, quiet, strong, type Making } from '../dossier-context.ts';
import { dayText, whenText } from '../words/when-text.ts';
import { fill } from '../words/fill.ts';

/** The cover: a court's caption, or a title page with the facts that identify the case. */
export function coverBlocks(making: Making): readonly Block[] {
  return making.profile.caption ? captionPage(making) : titlePage(making);
}

function captionPage(making: Making): readonly Block[] {
  const { words, profile, folio } = making;
  const detained: readonly Block[] =
    profile.id === 'us-eoir'
      ? [paragraph(folio.case.detained ? words.cover.detained : words.cover.notDetained, 'marker')]
      : [];
  const representative = representativeBlock(making);
  return [
    ...representative,
    ...(representative.length === 0 ? [] : [space(14)]),
    ...detained,
    ...courtLines(making).map((line) => paragraph(line, 'court')),
    space(18),
    ...(profile.opponent === undefined ? matterBlocks(making) : partiesBlocks(making, profile.opponent)),
    space(24),
    factsTable(appointmentFacts(making)),
    space(60),
    paragraph(making.title, 'cover-title'),
    ...supplementLines(making),
  ];
}

/** "In the matter of …" beside the numbers, with the column of brackets that American courts draw. */
function matterBlocks(making: Making): readonly Block[] {
  const brackets = Array.from({ length: 7 }, () => ')').join('\n');
  return [
    {
      block: 'table',
      style: 'caption',
      columns: [{ width: 10 }, { width: 1 }, { width: 8 }],
      head: [],
      rows: [{ cells: [matterCell(making), [text(brackets)], numberCell(making)] }],
    },
  ];
}

/** "Between … and …", each with their part in the appeal at the right, as British tribunals set it. */
function partiesBlocks(making: Making, opponent: string): readonly Block[] {
  const { words, profile, folio } = making;
  return [
    ...folio.case.references.map(({ label, value }) =>
      paragraph([text(`${label || words.cover.fileNumber} `), strong(value)], 'aside'),
    ),
    paragraph(words.cover.between),
    paragraph([strong(applicantName(making))], 'centred'),
    paragraph(words.party[profile.party], 'aside'),
    paragraph(words.cover.and, 'centred'),
    paragraph([strong(opponent)], 'centred'),
    paragraph(words.party.respondent, 'aside'),
  ];
}

function titlePage(making: Making): readonly Block[] {
  const { words, folio } = making;
  const applicant = personOf(making, folio.case.applicant);
  return [
    ...courtLines(making).map((line) => paragraph(line, 'court')),
    space(120),
    paragraph(making.title, 'cover-title'),
    ...supplementLines(making),
    space(12),
    ...(applicantName(making) === '' ? [] : [paragraph(applicantName(making), 'cover-name')]),
    paragraph(words.party[making.profile.party], 'centred'),
    space(60),
    factsTable([
      ...folio.case.references.map(({ label, value }): Fact => [label || words.cover.fileNumber, value]),
      [words.cover.born, whenText(applicant?.born ?? null, words)],
      [words.cover.nationality, applicant?.nationality ?? ''],
      ...appointmentFacts(making),
    ]),
    space(24),
    ...representativeBlock(making),
  ];
}

/** A supplementary bundle says its number and date, and why it is late. */
function supplementLines({ folio, words, today }: Making): readonly Block[] {
  const { supplement } = folio.case.dossier;
  if (supplement === null) return [];
  const label = fill(words.cover.supplementary, { number: supplement.number, day: dayText(today, words) });
  return [
    paragraph(label, 'centred'),
    ...(supplement.reason === '' ? [] : [paragraph(supplement.reason, 'centred')]),
  ];
}

type Fact = readonly [string, string];

/** The authority's own name, and the office the case names, which is one of its own destination. */
function courtLines({ profile, folio, language }: Making): readonly string[] {
  const given = profile.id === folio.case.profile ? folio.case.authority.trim() : '';
  const court = profile.courtIn?.[language.slice(0, 2)] ?? profile.court;
  return [...court, ...(given === '' ? [] : given.split('\n'))].filter(
    (line, index, all) => all.findIndex((other) => other.toLowerCase() === line.toLowerCase()) === index,
  );
}

function matterCell(making: Making): readonly Inline[] {
  const { words, profile } = making;
  const matter = [text(`${words.cover.matter}\n\n`), strong(applicantName(making))];
  const party = text(`\n${words.party[profile.party]}`);
  const proceedings = profile.id === 'us-eoir' ? [text(`\n\n${words.cover.proceedings}`)] : [];
  return [...matter, party, ...proceedings];
}

function numberCell({ folio, words }: Making): readonly Inline[] {
  return folio.case.references.flatMap(({ label, value }, index) => [
    text(`${index === 0 ? '' : '\n'}${label || words.cover.fileNumber}\n`),
    strong(`${value}\n`),
  ]);
}

function appointmentFacts({ folio, words, today }: Making): readonly Fact[] {
  const hearings = folio.case.appointments.map(({ kind, when, time, place }): Fact => {
    const day = whenText(when, words);
    const moment = time === '' ? day : fill(words.cover.at, { day, time });
    return [words.cover[kind], [moment, place].filter((part) => part !== '').join(', ')];
  });
  return [[words.cover.judge, folio.case.judge], ...hearings, [words.cover.prepared, dayText(today, words)]];
}

function representativeBlock(making: Making): readonly Block[] {
  const person = personOf(making, making.folio.case.representative);
  if (person === null) return [];
  const lines = [person.name, person.affiliation, person.address, person.phone, person.email];
  const words = lines.filter((line) => line.trim() !== '').join('\n');
  return [paragraph([quiet(`${making.words.cover.representative}\n`), text(words)], 'small')];
}

function space(points: number): Block {
  return { block: 'space', points };
}

/** A table of labels and values; lines without a value are left out. */
export function factsTable(facts: readonly (readonly [string, string | readonly Inline[]])[]): Block {
  const rows = facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]): Row => ({
      cells: [[quiet(label)], typeof value === 'string' ? [text(value)] : value],
    }));
  return { block: 'table', style: 'facts', columns: [{ width: 3 }, { width: 7 }], head: [], rows };
}

/** The heading of a part, in the dossier's language. */
export function partHeading(making: Making, kind: keyof Making['words']['parts']): Block {
  return heading(1, making.words.parts[kind]);
}
