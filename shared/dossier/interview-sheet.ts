import type { Folio } from '../domain/case.ts';
import type { Profile } from '../profiles/profile.ts';
import { text, type Block, type Inline, type Row, type TableBlock } from './block.ts';
import { incidentDate, incidentTitle } from './chronology.ts';
import type { Dossier } from './dossier.ts';
import { inOrder } from './incident-order.ts';
import { labelled, partAnchor, personOf, strong, type Making } from './making.ts';
import { prepare, toDossier, type DossierOptions } from './to-dossier.ts';
import { whenText } from './when-text.ts';
import { chooseWords } from './words/choose.ts';
import { fill } from './words/fill.ts';

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
  const left = prepare(folio, profile, options);
  const right: Making = { ...left, language: options.second, words: chooseWords(options.second) };
  const title = left.words.interview.title;
  return {
    ...dossier,
    title,
    served: [],
    earlier: [],
    limits: { bytes: null, pages: null },
    preflight: [],
    sections: [
      {
        anchor: partAnchor('interview-sheet'),
        kind: 'interview-sheet',
        title,
        depth: 0,
        content: [{ content: 'blocks', blocks: sheetBlocks(left, right) }],
      },
    ],
  };
}

function sheetBlocks(left: Making, right: Making): readonly Block[] {
  const both = (say: (making: Making) => readonly Inline[]): Row => ({ cells: [say(left), say(right)] });
  const titleOf = (choose: (words: Making['words']) => string): Row => ({
    ...both(({ words }) => [strong(choose(words))]),
    heading: true,
  });
  return [
    { block: 'heading', level: 1, text: [text(left.words.interview.title)] },
    sideBySide([both(({ words }) => [text(words.interview.subtitle, 'quiet')])]),
    sideBySide([
      titleOf((words) => words.interview.days),
      ...left.folio.case.appointments.map((_, index) => both((making) => appointment(making, index))),
      ...facts(left).map((_, index) => both((making) => [text(facts(making)[index] ?? '')])),
    ]),
    sideBySide([
      titleOf((words) => words.interview.bring),
      ...left.exhibits
        .filter(({ document }) => document.form === 'original')
        .map(({ document }) =>
          both(({ words }) => [text(document.title || words.documentKind[document.kind])]),
        ),
    ]),
    sideBySide([
      titleOf((words) => words.interview.events),
      ...inOrder(left.folio.incidents).map((incident) =>
        both((making) => [
          text(`${incidentDate(making, incident)}\n`, 'quiet'),
          text(incidentTitle(making, incident)),
        ]),
      ),
    ]),
  ];
}

function appointment({ folio, words }: Making, index: number): readonly Inline[] {
  const found = folio.case.appointments[index];
  if (found === undefined) return [];
  const day = whenText(found.when, words) || words.when.unknown;
  const moment = found.time === '' ? day : fill(words.cover.at, { day, time: found.time });
  const said = [moment, found.place].filter((part) => part !== '').join(', ');
  return [text(labelled({ words }, words.cover[found.kind], said))];
}

function facts({ folio, words, ...making }: Making): readonly string[] {
  const applicant = personOf({ folio, words, ...making }, folio.case.applicant);
  const born = whenText(applicant?.born ?? null, words);
  return [
    labelled({ words }, words.closing.name, applicant?.name ?? ''),
    ...(born === '' ? [] : [labelled({ words }, words.cover.born, born)]),
    ...folio.case.references.map(({ label, value }) =>
      labelled({ words }, label || words.cover.fileNumber, value),
    ),
  ];
}

function sideBySide(rows: readonly Row[]): TableBlock {
  return { block: 'table', style: 'parallel', columns: [{ width: 1 }, { width: 1 }], head: [], rows };
}
