import type { IncidentKind } from '../../../domain/incident.ts';
import type { Statement } from '../../../domain/statement.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { countedKinds, numberWords } from '../../rule-support/count-words.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * "Three times" in the declaration, and another number of such events in the record.
 *
 * For the applicant: perhaps one is not entered yet, or two entries are really one.
 */
export const countMismatch: Rule = {
  check: 'count-mismatch',
  severity: 'info',
  find: findMiscounts,
};

function findMiscounts({ folio }: TemporalModel): Finding[] {
  const own = folio.statements.filter(
    ({ kind, declarant }) =>
      kind === 'declaration' && (declarant === null || declarant === folio.case.applicant),
  );
  return own.flatMap((statement) =>
    statement.paragraphs.flatMap((paragraph, i) =>
      countsOf(paragraph).flatMap(({ kind, count }) => {
        const records = folio.incidents.filter((incident) => incident.kind === kind && !incident.planned);
        if (records.length === 0 || records.length === count) return [];
        const facts = { count, recorded: records.length, kind, paragraph: i + 1 };
        return [
          createFinding('count-mismatch', 'info', {
            records: [statement.id, ...records.map(({ id }) => id)],
            facts,
          }),
        ];
      }),
    ),
  );
}

const words = Object.keys(numberWords).join('|');
const patterns = countedKinds.map(({ kind, noun, verb }) => ({
  kind,
  times: new RegExp(`\\bI (?:was|have been|had been) (?:${verb}) (${words}|\\d{1,2})(?: times)?\\b`, 'iu'),
  events: new RegExp(`\\bmy (${words}|\\d{1,2}) (?:${noun})\\b`, 'iu'),
}));
const firstPerson = /\b(?:I (?:was|have been|had been)|my) /iu;

type Paragraph = Statement['paragraphs'][number];

/** Paragraphs never change, so each was read once; an edit brings a new one. */
const counts = new WeakMap<Paragraph, readonly Count[]>();

function countsOf(paragraph: Paragraph): readonly Count[] {
  let known = counts.get(paragraph);
  if (!known) counts.set(paragraph, (known = countsIn(paragraph.text)));
  return known;
}

interface Count {
  readonly kind: IncidentKind;
  readonly count: number;
}

/** What an English sentence in the first person counts: "I was arrested three times", "my two arrests". */
function countsIn(text: string): Count[] {
  if (!firstPerson.test(text)) return [];
  return patterns.flatMap(({ kind, times, events }) => {
    const found = times.exec(text)?.[1] ?? events.exec(text)?.[1];
    if (found === undefined) return [];
    return [{ kind, count: numberWords[found.toLowerCase()] ?? Number(found) }];
  });
}
