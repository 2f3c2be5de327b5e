import type { Day } from '../../dates/day.ts';
import type { Incident } from '../../domain/incident.ts';
import type { When } from '../../dates/when.ts';
import type { DossierContext } from '../dossier-context.ts';
import { dayText, daysText, whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';

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
