import type { Incident } from '../../domain/incident.ts';
import type { Statement } from '../../domain/statement.ts';
import { parseWhen } from '../../dates/when.ts';
import { findMentions } from '../../dates/mentions/find-mentions.ts';
import type { DateAssertion } from '../model/assertion.ts';
import type { DatedRecord } from '../model/dated-record.ts';
import { dateConstraintOf } from '../model/date-constraint.ts';

/** Dates that running text puts right beside a name, such as "on Nowruz, 25 March 2021". */
export type DatesBeside = (record: DatedRecord | null, language: string) => readonly DateAssertion[];

interface Sought {
  /** Any of the names. */
  readonly names: RegExp;
  /** All that may stand between a name and its date. */
  readonly link: RegExp;
}

/** Looks for dates beside names in accounts and paragraphs. */
export function datesBeside(names: readonly RegExp[], link: RegExp): DatesBeside {
  const sought: Sought = { names: new RegExp(names.map(({ source }) => source).join('|'), 'iu'), link };
  return (record, language) => {
    if (record?.record === 'incident') return inIncident(record, language, sought);
    return record?.record === 'statement' ? inStatement(record, sought) : [];
  };
}

function inIncident(incident: Incident, language: string, sought: Sought): readonly DateAssertion[] {
  const { id, account, when } = incident;
  // Words that the date field could read are statements already.
  const unread = when && when.earliest === null && when.latest === null ? when.asGiven : '';
  const about = { record: id, field: 'when' } as const;
  return [
    ...inText(unread, when?.language || language, sought).map((date) => ({
      ...date,
      source: id,
      locator: 'when',
      about,
    })),
    ...inText(account, language, sought).map((date) => ({
      ...date,
      source: id,
      locator: 'account',
      about,
    })),
  ];
}

function inStatement({ id, language, paragraphs }: Statement, sought: Sought): readonly DateAssertion[] {
  return paragraphs.flatMap(({ text }, index) =>
    inText(text, language, sought).map((date) => ({
      ...date,
      source: id,
      locator: `paragraph ${index + 1}`,
      about: { record: id, field: 'signed' },
    })),
  );
}

type DateInText = Omit<DateAssertion, 'source' | 'locator' | 'about'>;

/** Dates are sought only in the few sentences that hold a name: finding dates in a text is slow. */
function inText(text: string, language: string, { names, link }: Sought): DateInText[] {
  if (text === '' || !names.test(text)) return [];
  return text
    .split(/(?<=[.!?؟።])\s+|\n+/u)
    .filter((sentence) => sentence.length <= 500)
    .flatMap((sentence) => {
      const named = names.exec(sentence);
      return named ? besideName(sentence.trim(), named[0], language, link) : [];
    });
}

/** The one date of a sentence, when only the link stands between it and the name. */
function besideName(sentence: string, name: string, language: string, link: RegExp): DateInText[] {
  const start = sentence.indexOf(name);
  const end = start + name.length;
  const mentions = findMentions(sentence, { language, reference: null });
  const others = mentions.filter((each) => each.end <= start || each.start >= end);
  const [only] = others;
  if (!only || others.length > 1 || only.impossible || only.alternatives || only.edtf === '') return [];
  const isLinked =
    only.start >= end
      ? link.test(sentence.slice(end, only.start))
      : link.test(sentence.slice(only.end, start)) && closes.test(sentence.slice(end));
  const when = parseWhen({ asGiven: only.text, language });
  const isSimple = when.earliest !== null && when.alternatives.length === 0;
  return isLinked && isSimple
    ? [{ kind: 'date', quote: sentence, claim: '', ...dateConstraintOf(when) }]
    : [];
}

/** After a date and a name, nothing more about the name: "25 June, Nowruz prayers were banned" is another matter. */
const closes = /^\s*(?:$|[,.;:)!?–—]|and\b)/u;
