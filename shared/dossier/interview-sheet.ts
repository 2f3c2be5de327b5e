import { primaryTag } from '../language-tag.ts';
import { isRightToLeft } from '../languages.ts';
import type { Folio } from '../domain/case.ts';
import type { Profile } from '../profiles/profile.ts';
import { text, type Block, type Column, type Inline, type Row, type TableBlock, strong } from './block.ts';
import { incidentDate } from './sections/incident-date.ts';
import { incidentTitle, labelled, languageName, personOf } from './names.ts';
import type { Dossier } from './dossier.ts';
import { chronological } from './chronological.ts';
import { partAnchor } from './anchors.ts';
import type { DossierContext } from './dossier-context.ts';
import { prepareContext, type DossierOptions } from './prepare-context.ts';
import { toDossier } from './to-dossier.ts';
import { isolated, whenText } from './words/when-text.ts';
import { chooseSheetWords } from './words/choose-sheet-words.ts';
import { formatMessage } from '../messages/format-message.ts';

/**
 * A sheet for the applicant to read before an interview: days, facts and events as the file has them, in the
 * reader's language and a second one side by side. The person's own words are not translated.
 */
export function toInterviewSheet(
  folio: Folio,
  profile: Profile,
  options: DossierOptions & { readonly second: string },
): Dossier {
  const dossier = toDossier(folio, profile, options);
  const left = prepareContext(folio, profile, options);
  const right = inSecond(left, options.second);
  const title = left.words.interview.title;
  return {
    ...dossier,
    title,
    served: [],
    earlierBundles: [],
    limits: { bytes: null, pages: null },
    preflight: [],
    sections: [
      {
        anchor: partAnchor('interview-sheet'),
        kind: 'interview-sheet',
        title,
        depth: 0,
        content: [{ content: 'blocks', blocks: sheetBlocks(right === null ? [left] : [left, right]) }],
      },
    ],
  };
}

/** The same in the second language; null where that is the dossier's own, or one Folio has no words in. */
function inSecond(left: DossierContext, second: string): DossierContext | null {
  const words = chooseSheetWords(second);
  if (words === null || primaryTag(second) === primaryTag(left.language)) return null;
  return { ...left, language: second, words };
}

/** The dossier in the reader's language and, where there is one, in the second. */
type Readings = readonly [DossierContext, ...DossierContext[]];

/** What a cell says in one of the languages. */
type InLanguage = (context: DossierContext) => readonly Inline[];

function sheetBlocks(readings: Readings): readonly Block[] {
  const [left] = readings;
  return [
    { block: 'heading', level: 1, text: [text(left.words.interview.title)] },
    parallelTable(readings, ({ language }) => languageName({ language }, primaryTag(language)), [
      ({ words }) => [text(words.interview.subtitle, 'quiet')],
    ]),
    parallelTable(readings, ({ words }) => words.interview.days, dayCells(left)),
    parallelTable(readings, ({ words }) => words.interview.bring, originalCells(left)),
    parallelTable(readings, ({ words }) => words.interview.events, eventCells(left)),
  ];
}

/** A column for each language, below what the table is called in it. */
function parallelTable(
  readings: Readings,
  title: (context: DossierContext) => string,
  cells: readonly InLanguage[],
): TableBlock {
  const rowOf = (cell: InLanguage): Row => ({
    cells: readings.map((context, index) => (index === 0 ? cell(context) : spoken(context, cell(context)))),
  });
  return {
    block: 'table',
    style: 'parallel',
    columns: readings.map(columnFor),
    head: rowOf((context) => [strong(title(context))]).cells,
    rows: cells.map(rowOf),
  };
}

function dayCells(left: DossierContext): readonly InLanguage[] {
  return [
    ...left.folio.case.appointments.map(
      (_, index): InLanguage =>
        (context) =>
          appointment(context, index),
    ),
    ...facts(left).map((_, index): InLanguage => (context) => [text(facts(context)[index] ?? '')]),
  ];
}

/** The originals among the exhibits, which the person is to bring. */
function originalCells(left: DossierContext): readonly InLanguage[] {
  return left.exhibits
    .filter(({ document }) => document.form === 'original')
    .map(({ document }): InLanguage => ({ words }) => [
      text(document.title || words.documentKind[document.kind]),
    ]);
}

function eventCells(left: DossierContext): readonly InLanguage[] {
  return chronological(left.folio.incidents).map((incident): InLanguage => (context) => [
    text(`${incidentDate(context, incident)}\n`, 'quiet'),
    text(isolated(incidentTitle(context, incident))),
  ]);
}

/** Languages written from the right stand at the right of their column. */
function columnFor({ language }: DossierContext): Column {
  return isRightToLeft(language) ? { width: 1, align: 'end' } : { width: 1 };
}

/** Folio's own words in the second language say that they are in it; the person's words do not. */
function spoken({ language }: DossierContext, inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) =>
    inline.inline === 'text' && inline.style !== undefined ? { ...inline, language } : inline,
  );
}

function appointment({ folio, words }: DossierContext, index: number): readonly Inline[] {
  const found = folio.case.appointments[index];
  if (found === undefined) return [];
  const day = whenText(found.when, words) || words.when.unknown;
  const moment =
    found.time === '' ? day : formatMessage(words.cover.at, { day, time: found.time }, words.language);
  const said = [moment, found.place].filter((part) => part !== '').join(', ');
  return [text(labelled({ words }, words.cover[found.kind], said))];
}

function facts({ folio, words, ...context }: DossierContext): readonly string[] {
  const applicant = personOf({ folio, words, ...context }, folio.case.applicant);
  const born = whenText(applicant?.born ?? null, words);
  return [
    labelled({ words }, words.closing.name, applicant?.name ?? ''),
    ...(born === '' ? [] : [labelled({ words }, words.cover.born, born)]),
    ...folio.case.references.map(({ label, value }) =>
      labelled({ words }, label || words.cover.fileNumber, value),
    ),
  ];
}
