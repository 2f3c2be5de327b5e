import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Incident } from '../domain/incident.ts';
import type { When } from '../domain/when.ts';
import { joined, text, type Block, type Inline, type Row } from './block.ts';
import { paragraphIn } from './citations.ts';
import { partHeading } from './cover.ts';
import { inOrder } from './incident-order.ts';
import { showing, telling } from './lookups.ts';
import { exhibitReference, incidentAnchor, nameOf, placeText, quiet, strong, type Making } from './making.ts';
import { apart, dayText, daysText, hasRightToLeft, whenText } from './when-text.ts';
import { fill } from './words/fill.ts';

/** Every event in order, in the person's own words, with the exhibits that show it. */
export function chronologyBlocks(making: Making): readonly Block[] {
  const { words } = making;
  const incidents = inOrder(making.folio.incidents);
  const firstPlanned = incidents.findIndex((incident) => incident.planned);
  const rows = incidents.flatMap((incident, index): readonly Row[] => {
    const row = eventRow(making, incident, index + 1);
    return index === firstPlanned
      ? [{ cells: [[], [], [strong(words.chronology.feared)], []], heading: true }, row]
      : [row];
  });
  return [
    partHeading(making, 'chronology'),
    {
      block: 'table',
      style: 'ruled',
      columns: [{ width: 0.9 }, { width: 3.3 }, { width: 9.3 }, { width: 3.4 }],
      head: [
        [text(words.chronology.number)],
        [text(words.chronology.date)],
        [text(words.chronology.event)],
        [text(words.chronology.evidence)],
      ],
      rows,
    },
  ];
}

function eventRow(making: Making, incident: Incident, number: number): Row {
  return {
    cells: [
      [text(String(number))],
      [text(incidentDate(making, incident))],
      eventWords(making, incident),
      joined(exhibitsFor(making, incident.id), '\n'),
    ],
    anchor: incidentAnchor(incident.id),
    record: incident.id,
  };
}

/** When an incident was: its day, or its first and last day. */
export function incidentDate({ words }: Making, { when, until }: Incident): string {
  const from = whenText(when, words) || words.when.unknown;
  const to = whenText(until, words);
  if (to === '') return from;
  const [first, last] = [dayAlone(when, from, words), dayAlone(until, to, words)];
  return first !== null && last !== null
    ? daysText(first, last, words)
    : fill(words.when.between, { from, to });
}

/** The day, where its date is printed as one day and nothing more. */
function dayAlone(when: When | null, printed: string, words: Making['words']): Day | null {
  const day = when?.earliest ?? null;
  return day !== null && dayText(day, words) === printed ? day : null;
}

export function incidentTitle({ words }: Making, incident: Incident): string {
  return incident.title.trim() || words.chronology.untitled;
}

function eventWords(making: Making, incident: Incident): readonly Inline[] {
  const { chronology } = making.words;
  const place = placeText(making, incident.place);
  const lines: readonly string[] = [
    incident.account,
    ...doneByLine(making, incident),
    ...optional(chronology.harm, 'harm', incident.harm),
    ...incident.reports.flatMap((report) => {
      const when = whenText(report.when, making.words);
      const said = fill(chronology.reported, { who: report.to, when: when === '' ? '' : `, ${when}` });
      return report.to === '' ? [] : [said, ...optional(chronology.outcome, 'outcome', report.outcome)];
    }),
    ...optional(chronology.notReported, 'why', incident.notReported),
    ...optional(chronology.relocation, 'why', incident.relocation),
  ];
  const title = incidentTitle(making, incident);
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  // The person's words may run one way and the dossier's another: below the title each line goes its own.
  const own = [title, place, ...said].some(hasRightToLeft) ? apart : (line: string) => line;
  return [
    strong(title),
    ...(place === '' ? [] : [quiet(`\n${own(place)}`)]),
    ...said.map((line) => text(`\n${own(line)}`)),
  ];
}

/** The people named as having done it, but for those whom the person's own words name as well. */
function doneByLine(making: Making, incident: Incident): readonly string[] {
  const said = incident.doneBy.trim();
  const people = incident.people
    .filter(({ part }) => part === 'perpetrator')
    .map(({ person }) => nameOf(making, person))
    .filter((name) => name !== '' && !said.includes(name));
  const who = [...people, said].filter((name) => name !== '').join(making.words.separator);
  return who === '' ? [] : [fill(making.words.chronology.doneBy, { who: who.replace(/\.$/, '') })];
}

function optional(template: string, name: string, value: string): readonly string[] {
  return value.trim() === '' ? [] : [fill(template, { [name]: value.trim() })];
}

/** The exhibits that say they show an incident, each once per page. */
export function exhibitsFor(making: Making, incident: Id): readonly (readonly Inline[])[] {
  return showing(making.exhibits, incident)
    .map(({ document, page }) => exhibitReference(making, document.id, page))
    .filter((found) => found !== null);
}

/** The statement paragraphs that tell of an incident. */
export function paragraphsFor(making: Making, incident: Id): readonly (readonly Inline[])[] {
  return telling(making.statements, incident).map(({ statement, paragraph }) => [
    paragraphIn(making, statement, paragraph.id),
  ]);
}
