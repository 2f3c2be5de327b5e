import type { Incident, Report } from '../../domain/incident.ts';
import { hasRightToLeft } from '../../domain/right-to-left.ts';
import { text, type Inline, quiet, strong } from '../block.ts';
import { nameOf, placeText, incidentTitle } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { apart, whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** What a person says of an event, below its title and its place, each line after the word for it. */
export function eventWords(context: DossierContext, incident: Incident): readonly Inline[] {
  const title = incidentTitle(context, incident);
  const place = placeText(context, incident.place);
  const lines = eventLines(context, incident).filter((line) => line.words.trim() !== '');
  // The person's words may run one way and the dossier's another: below the title each line goes its own.
  const mixes = [title, place, ...lines.map((line) => line.words)].some(hasRightToLeft);
  const own = mixes ? apart : (line: string) => line;
  return [
    strong(title),
    ...(place === '' ? [] : [quiet(`\n${own(place)}`)]),
    ...lines.flatMap(({ label, words }) => {
      if (label === '') return [text(`\n${own(words.trim())}`)];
      const whole = own(label + words);
      const length = whole.indexOf(label) + label.length;
      return [quiet(`\n${whole.slice(0, length)}`), text(whole.slice(length))];
    }),
  ];
}

/** What is said of an event, after the word that says what it is: "Harm: ". */
interface EventLine {
  readonly label: string;
  readonly words: string;
}

function eventLines(context: DossierContext, incident: Incident): readonly EventLine[] {
  const { words } = context;
  return [
    { label: '', words: incident.account },
    ...doneByLine(context, incident),
    ...optional(words, 'harm', incident.harm, { harm: incident.harm.trim() }),
    ...incident.reports.flatMap((report) => reportLines(context, report)),
    ...optional(words, 'notReported', incident.notReported, { why: incident.notReported.trim() }),
    ...optional(words, 'relocation', incident.relocation, { why: incident.relocation.trim() }),
  ];
}

function reportLines({ words }: DossierContext, report: Report): readonly EventLine[] {
  if (report.to === '') return [];
  const when = whenText(report.when, words);
  const values = { who: report.to, when: when === '' ? '' : `, ${when}` };
  return [
    ...optional(words, 'reported', report.to, values),
    ...optional(words, 'outcome', report.outcome, { outcome: report.outcome.trim() }),
  ];
}

/** The people named as having done it, but for those whom the person's own words name as well. */
function doneByLine(context: DossierContext, incident: Incident): readonly EventLine[] {
  const said = incident.doneBy.trim();
  const people = incident.people
    .filter(({ part }) => part === 'perpetrator')
    .map(({ person }) => nameOf(context, person))
    .filter((name) => name !== '' && !said.includes(name));
  const who = [...people, said].filter((name) => name !== '').join(context.words.separator);
  return optional(context.words, 'doneBy', who, { who: who.replace(/\.$/, '') });
}

/** Nothing where nothing was given; else the template filled, its label by itself. */
function optional(
  { chronology, language }: DossierContext['words'],
  about: 'doneBy' | 'harm' | 'reported' | 'outcome' | 'notReported' | 'relocation',
  given: string,
  values: Readonly<Record<string, string>>,
): readonly EventLine[] {
  if (given.trim() === '') return [];
  const template = chronology[about];
  const label = template.slice(0, template.indexOf('{'));
  return [{ label, words: formatMessage(template.slice(label.length), values, language) }];
}
