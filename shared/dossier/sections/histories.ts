import { historyKindSchema, type History } from '../../domain/history.ts';
import { heading, plainText, text, type Block, type Row, type TableBlock } from '../block.ts';
import { citationOf } from '../citations.ts';
import { partHeading } from './part-heading.ts';
import { nameOf, placeText } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { ruledTable, withColumns } from './ruled-table.ts';

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
            : formatMessage(words.history.of, { kind: words.history.kinds[kind], name }, words.language);
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
  const widths = isSaid ? [3.7, 3.7, 5.4, 4.2] : [4, 4, 0, 9];
  const head = [isDays ? chronology.date : history.from, history.to, history.what, history.where];
  return withColumns(ruledTable(widths, head, rows), kept);
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
      : `${line.status} ${formatMessage(words.history.expires, { day: whenText(line.expires, words) }, words.language)}`;
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
