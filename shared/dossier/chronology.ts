import type { Id } from '../domain/id.ts';
import type { Incident } from '../domain/incident.ts';
import { joined, text, type Block, type Inline, type Row } from './block.ts';
import { paragraphIn } from './citations.ts';
import { partHeading } from './cover.ts';
import { inOrder } from './incident-order.ts';
import { showing, telling } from './lookups.ts';
import { exhibitReference, incidentAnchor, nameOf, placeText, quiet, strong, type Making } from './making.ts';
import { whenText } from './when-text.ts';
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
      columns: [{ width: 1 }, { width: 3.3 }, { width: 8.7 }, { width: 3.9 }],
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
export function incidentDate({ words }: Making, incident: Incident): string {
  const from = whenText(incident.when, words) || words.when.unknown;
  const to = whenText(incident.until, words);
  return to === '' ? from : fill(words.when.between, { from, to });
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
  return [
    strong(incidentTitle(making, incident)),
    ...(place === '' ? [] : [quiet(`\n${place}`)]),
    ...lines.filter((line) => line.trim() !== '').map((line) => text(`\n${line.trim()}`)),
  ];
}

function doneByLine(making: Making, incident: Incident): readonly string[] {
  const people = incident.people
    .filter(({ part }) => part === 'perpetrator')
    .map(({ person }) => nameOf(making, person));
  const who = [...people, incident.doneBy.trim()].filter((name) => name !== '').join('; ');
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
