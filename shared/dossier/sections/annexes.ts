import { isDay } from '../../domain/day.ts';
import { historyKindSchema, type History } from '../../domain/history.ts';
import {
  heading,
  joined,
  paragraph,
  plainText,
  text,
  type Block,
  type Column,
  type Row,
  type TableBlock,
} from '../block.ts';
import { incidentTitle } from './chronology.ts';
import { citationOf } from '../citations.ts';
import { partHeading } from './cover.ts';
import type { Section } from '../dossier.ts';
import { attachmentOf } from '../lookups.ts';
import {
  applicantName,
  documentTitle,
  incidentReference,
  labelled,
  nameOf,
  placeText,
  reference,
  statementAnchor,
  statementName,
  strong,
  type DossierContext,
} from '../dossier-context.ts';
import type { Serving } from '../../domain/case.ts';
import { servedLabels } from '../numbering/served.ts';
import { dayText, isolated, whenText } from '../words/when-text.ts';
import { fill, fillInline } from '../words/fill.ts';

/** Everyone who gives evidence or saw an event, with where to read it. */
export function witnessBlocks(context: DossierContext): readonly Block[] {
  const { words, folio } = context;
  const rows = folio.people
    .filter((person) => person.id !== folio.case.applicant)
    .map((person): Row => {
      const statements = context.statements.filter(
        ({ declarant, kind }) => declarant === person.id && !kind.endsWith('certificate'),
      );
      const events = folio.incidents.filter(({ people }) =>
        people.some((link) => link.person === person.id && link.part === 'witness'),
      );
      return {
        cells: [
          [strong(person.name), ...(person.hideIdentity ? [text(`\n${words.witness.hidden}`, 'quiet')] : [])],
          joined(
            [[text(person.relation)], [text(person.occupation, 'quiet')]].filter(
              (part) => plainText(part).trim() !== '',
            ),
            '\n',
          ),
          joined(
            statements.map((each) => [reference(statementName(context, each), statementAnchor(each.id))]),
            '\n',
          ),
          joined(
            events.map((each) => [incidentReference(incidentTitle(context, each), each.id)]),
            '\n',
          ),
        ],
        record: person.id,
      };
    })
    .filter((row) => (row.cells[2]?.length ?? 0) > 0 || (row.cells[3]?.length ?? 0) > 0);
  const head = [words.witness.name, words.witness.relation, words.witness.evidence, words.witness.about];
  const isFilled = (column: number) => rows.some(({ cells }) => (cells[column]?.length ?? 0) > 0);
  // Where nobody has written, or nobody saw an event, no column stands empty.
  const kept = [0, 1, 2, 3].filter((column) => column < 2 || isFilled(column));
  const within = <T>(each: readonly T[]) => each.filter((_, column) => kept.includes(column));
  const keptRows = rows.map((row) => ({ ...row, cells: within(row.cells) }));
  return [partHeading(context, 'witness-list'), ruled(within([4, 3.4, 4.6, 4.8]), within(head), keptRows)];
}

/** Life histories by kind and person, as forms ask for them, in order of time. */
export function historyBlocks(context: DossierContext): readonly Block[] {
  const { words, folio } = context;
  const people = [...new Set(folio.histories.map(({ person }) => person))];
  return [
    partHeading(context, 'histories'),
    ...people.flatMap((person) =>
      historyKindSchema.options.flatMap((kind): readonly Block[] => {
        const lines = folio.histories.filter((each) => each.kind === kind && each.person === person);
        if (lines.length === 0) return [];
        const name = person === null || person === folio.case.applicant ? '' : nameOf(context, person);
        const title =
          name === ''
            ? words.history.kinds[kind]
            : fill(words.history.of, { kind: words.history.kinds[kind], name });
        return [
          heading(2, title),
          historyTable(
            context,
            lines.toSorted(byStart).map((line) => historyRow(context, line)),
          ),
        ];
      }),
    ),
  ];
}

/**
 * Without the columns that say nothing: the third where somebody only lived, and the second where each line
 * is of one day, such as a border crossing.
 */
function historyTable({ words }: DossierContext, rows: readonly Row[]): TableBlock {
  const { history, chronology } = words;
  const cell = (row: Row, index: number) => plainText(row.cells[index] ?? []).trim();
  const isDays = rows.every((row) => cell(row, 0) !== '' && cell(row, 0) === cell(row, 1));
  const isSaid = rows.some((row) => cell(row, 2) !== '');
  const kept = [0, ...(isDays ? [] : [1]), ...(isSaid ? [2] : []), 3];
  const within = <T>(each: readonly T[]) => each.filter((_, index) => kept.includes(index));
  const widths = isSaid ? [3.7, 3.7, 5.4, 4.2] : [4, 4, 0, 9];
  const head = [isDays ? chronology.date : history.from, history.to, history.what, history.where];
  return ruled(
    within(widths),
    within(head),
    rows.map((row) => ({ ...row, cells: within(row.cells) })),
  );
}

function byStart(a: History, b: History): number {
  const key = ({ from, to }: History) => from?.earliest ?? from?.latest ?? to?.latest ?? '9999';
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function historyRow(context: DossierContext, line: History): Row {
  const { words } = context;
  const direction = line.direction === null ? '' : words.history[line.direction];
  const status =
    line.expires === null
      ? line.status
      : `${line.status} ${fill(words.history.expires, { day: whenText(line.expires, words) })}`;
  const what = eachOnce([line.title, line.organisation, line.position, direction, status.trim()]);
  const isOwn = (part: string) => part !== direction && part !== status.trim();
  const used = line.document === null ? null : citationOf(context, line.document, null);
  const from = placeText(context, line.fromPlace);
  const where = [from, placeText(context, line.place)].filter((part) => part !== '').join(' – ');
  const lines = [what.filter(isOwn), what.filter((part) => !isOwn(part))].filter((parts) => parts.length > 0);
  const described = text(lines.map((parts) => parts.join(', ')).join('\n'));
  return {
    cells: [
      [text(whenText(line.from, words))],
      [text(whenText(line.to, words))],
      used === null ? [described] : [described, text('\n'), ...used],
      [text(where)],
    ],
    record: line.id,
  };
}

/** Without what an earlier part says already: "Kabul University, mathematics" names the university. */
function eachOnce(parts: readonly string[]): readonly string[] {
  const spaced = (part: string) =>
    ` ${part
      .toLowerCase()
      .split(/[\s,;]+/)
      .join(' ')
      .trim()} `;
  return parts.filter(
    (part, index) =>
      part.trim() !== '' && !parts.slice(0, index).some((said) => spaced(said).includes(spaced(part))),
  );
}

/** Which bytes each exhibit was reproduced from. */
export function custodyBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const rows = context.exhibits
    .filter(({ exposes }) => exposes.length === 0)
    .flatMap((exhibit) =>
      exhibit.members.flatMap((member) => {
        const files = 'document' in member ? member.document.files : member.statement.files;
        const title =
          'document' in member ? documentTitle(context, member.document) : words.exhibitSheet.certificate;
        const received = 'document' in member ? whenText(member.document.received, words) : '';
        return files.flatMap((id): readonly Row[] => {
          const file = attachmentOf(context.folio.attachments, id);
          if (file === null) return [];
          // An instant begins with its day.
          const added = file.addedAt.slice(0, 10);
          const facts = [
            ...(received === '' ? [] : [labelled(context, words.custody.received, received)]),
            ...(isDay(added) ? [labelled(context, words.custody.added, dayText(added, words))] : []),
            labelled(
              context,
              words.custody.bytes,
              new Intl.NumberFormat(context.language).format(file.bytes),
            ),
          ];
          return [
            {
              cells: [
                [text(exhibit.label)],
                [text(isolated(title)), text(`\n${facts.join(' · ')}\n`, 'quiet'), text(file.sha256, 'code')],
              ],
              record: exhibit.document.id,
            },
          ];
        });
      }),
    );
  return [
    partHeading(context, 'custody'),
    paragraph(words.custody.intro),
    { block: 'space', points: 6 },
    ruled([2, 15], [words.exhibitColumn[context.profile.exhibits.word], words.custody.document], rows),
  ];
}

/** Which numbers each part bore when it was last served, and which it bears now. */
export function concordanceBlocks(
  context: DossierContext,
  served: readonly Serving[],
  sections: readonly Section[],
): readonly Block[] {
  const { words } = context;
  const { concordance } = words;
  const rows = sections.flatMap((section): readonly Row[] => {
    const serving = served.findLast(({ runs }) => runs.some(({ anchor }) => anchor === section.anchor));
    if (serving === undefined || section.content.length === 0) return [];
    return [
      {
        cells: [
          section.label === undefined
            ? [text(section.title)]
            : fillInline(words.labelled, { label: [strong(section.label)], value: section.title }),
          [text(servedAs(context, serving, section))],
          [{ inline: 'pages', to: section.anchor }],
        ],
      },
    ];
  });
  const head = [concordance.part, concordance.was, concordance.now];
  return [
    heading(1, concordance.title),
    paragraph(concordance.intro),
    { block: 'space', points: 6 },
    ruled([6.6, 5.2, 5.2], head, rows),
  ];
}

/** "Tab C, 41–45", or the numbers alone where the exhibit's label is the same. */
function servedAs(
  { words, profile }: DossierContext,
  serving: Serving,
  { anchor, record, bare }: Section,
): string {
  const labels = servedLabels(serving, anchor);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const pages = first === last ? first : `${first}–${last.replace(/^.*\D(?=\d+$)/, '')}`;
  const label = serving.exhibits.find(({ document }) => document === record)?.label;
  if (label === undefined || label === bare) return pages;
  return `${fill(words.exhibit[profile.exhibits.word], { label })}, ${pages}`;
}

/** The certificate of service, to be completed and signed. */
export function serviceBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const blank = words.closing.blankDate;
  return [
    partHeading(context, 'service'),
    paragraph(fill(words.service.noted, { title: filingName(context) }), 'statement'),
    {
      block: 'group',
      blocks: [
        paragraph(fill(words.service.certify, { date: blank }), 'statement'),
        {
          block: 'signature',
          lines: [
            { label: words.service.to, value: '', wide: true },
            { label: words.service.means, value: '', wide: false },
            { label: words.service.address, value: '', wide: true },
            { label: words.closing.date, value: '', wide: false },
            { label: words.closing.signature, value: '', wide: true },
            {
              label: words.closing.name,
              value: nameOf(context, context.folio.case.representative),
              wide: false,
            },
          ],
        },
      ],
    },
  ];
}

function filingName(context: DossierContext): string {
  return [context.title, applicantName(context)].filter((part) => part !== '').join(', ');
}

/** A ruled table of plain heads. */
export function ruled(widths: readonly number[], head: readonly string[], rows: readonly Row[]): TableBlock {
  const columns = widths.map((width): Column => ({ width }));
  return { block: 'table', style: 'ruled', columns, head: head.map((each) => [text(each)]), rows };
}
