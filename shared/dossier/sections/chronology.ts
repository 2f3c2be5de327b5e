import type { Day } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import { hasRightToLeft } from '../../domain/right-to-left.ts';
import type { When } from '../../domain/when.ts';
import { joined, text, type Block, type Inline, type Row, quiet, strong } from '../block.ts';
import { paragraphIn } from '../citations.ts';
import { partHeading } from './part-heading.ts';
import { inOrder } from '../chronological.ts';
import { showing, telling } from '../lookups.ts';
import { exhibitReference } from '../references.ts';
import { incidentAnchor } from '../anchors.ts';
import { nameOf, placeText } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { apart, dayText, daysText, whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { fillInline } from '../words/fill-inline.ts';

/** Every event in order, in the person's own words, with the exhibits that show it. */
export function chronologyBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const incidents = inOrder(context.folio.incidents);
  const firstPlanned = incidents.findIndex((incident) => incident.planned);
  const rows = incidents.flatMap((incident, index): readonly Row[] => {
    const row = eventRow(context, incident, index + 1);
    return index === firstPlanned
      ? [{ cells: [[], [], [strong(words.chronology.feared)], []], heading: true }, row]
      : [row];
  });
  return [
    partHeading(context, 'chronology'),
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

function eventRow(context: DossierContext, incident: Incident, number: number): Row {
  return {
    cells: [
      [text(String(number))],
      [text(incidentDate(context, incident))],
      eventWords(context, incident),
      joined(exhibitsFor(context, incident.id), '\n'),
    ],
    continued: [
      [text(String(number))],
      [],
      fillInline(
        context.words.contents.continued,
        { title: [strong(incidentTitle(context, incident))] },
        context.words.language,
      ),
      [],
    ],
    anchor: incidentAnchor(incident.id),
    record: incident.id,
  };
}

/** When an incident was: its day, or its first and last day. */
export function incidentDate({ words }: DossierContext, { when, until }: Incident): string {
  const from = whenText(when, words) || words.when.unknown;
  const to = whenText(until, words);
  if (to === '') return from;
  const [first, last] = [dayAlone(when, from, words), dayAlone(until, to, words)];
  return first !== null && last !== null
    ? daysText(first, last, words)
    : formatMessage(words.when.between, { from, to }, words.language);
}

/** The day, where its date is printed as one day and nothing more. */
function dayAlone(when: When | null, printed: string, words: DossierContext['words']): Day | null {
  const day = when?.earliest ?? null;
  return day !== null && dayText(day, words) === printed ? day : null;
}

/** What an incident is called, also where it has no title. */
export function incidentTitle({ words }: DossierContext, incident: Incident): string {
  return incident.title.trim() || words.chronology.untitled;
}

function eventWords(context: DossierContext, incident: Incident): readonly Inline[] {
  const { words } = context;
  const place = placeText(context, incident.place);
  const lines: readonly Line[] = [
    { label: '', said: incident.account },
    ...doneByLine(context, incident),
    ...optional(words, 'harm', incident.harm, { harm: incident.harm.trim() }),
    ...incident.reports.flatMap((report) => {
      const when = whenText(report.when, words);
      const values = { who: report.to, when: when === '' ? '' : `, ${when}` };
      return report.to === ''
        ? []
        : [
            ...optional(words, 'reported', report.to, values),
            ...optional(words, 'outcome', report.outcome, { outcome: report.outcome.trim() }),
          ];
    }),
    ...optional(words, 'notReported', incident.notReported, { why: incident.notReported.trim() }),
    ...optional(words, 'relocation', incident.relocation, { why: incident.relocation.trim() }),
  ];
  const title = incidentTitle(context, incident);
  const said = lines.filter((line) => line.said.trim() !== '');
  // The person's words may run one way and the dossier's another: below the title each line goes its own.
  const mixes = [title, place, ...said.map((line) => line.said)].some(hasRightToLeft);
  const own = mixes ? apart : (line: string) => line;
  return [
    strong(title),
    ...(place === '' ? [] : [quiet(`\n${own(place)}`)]),
    ...said.flatMap(({ label, said: told }) => {
      if (label === '') return [text(`\n${own(told.trim())}`)];
      const whole = own(label + told);
      const length = whole.indexOf(label) + label.length;
      return [quiet(`\n${whole.slice(0, length)}`), text(whole.slice(length))];
    }),
  ];
}

/** What is said of an event, after the word that says what it is: "Harm: ". */
interface Line {
  readonly label: string;
  readonly said: string;
}

/** The people named as having done it, but for those whom the person's own words name as well. */
function doneByLine(context: DossierContext, incident: Incident): readonly Line[] {
  const said = incident.doneBy.trim();
  const people = incident.people
    .filter(({ part }) => part === 'perpetrator')
    .map(({ person }) => nameOf(context, person))
    .filter((name) => name !== '' && !said.includes(name));
  const who = [...people, said].filter((name) => name !== '').join(context.words.separator);
  return optional(context.words, 'doneBy', who, { who: who.replace(/\.$/, '') });
}

/** Nothing where nothing was said; else the template filled, its label by itself. */
function optional(
  { chronology, language }: DossierContext['words'],
  about: 'doneBy' | 'harm' | 'reported' | 'outcome' | 'notReported' | 'relocation',
  said: string,
  values: Readonly<Record<string, string>>,
): readonly Line[] {
  if (said.trim() === '') return [];
  const template = chronology[about];
  const label = template.slice(0, template.indexOf('{'));
  return [{ label, said: formatMessage(template.slice(label.length), values, language) }];
}

/** The exhibits that say they show an incident, each once per page. */
export function exhibitsFor(context: DossierContext, incident: Id): readonly (readonly Inline[])[] {
  return showing(context.exhibits, incident)
    .map(({ document, page }) => exhibitReference(context, document.id, page))
    .filter((found) => found !== null);
}

/** The statement paragraphs that tell of an incident. */
export function paragraphsFor(context: DossierContext, incident: Id): readonly (readonly Inline[])[] {
  return telling(context.statements, incident).map(({ statement, paragraph }) => [
    paragraphIn(context, statement, paragraph.id),
  ]);
}
