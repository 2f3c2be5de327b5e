import { digitScript } from '../text/digits.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { GivenWhen } from '../given-when.ts';
import type { Settings } from './calendars-meant.ts';
import type { Language } from '../languages/language.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { dateLanguageOf, languagesToTry } from '../languages/languages.ts';
import { readTree } from './read-tree.ts';
import { tokenize, type Token } from './tokens.ts';

/** What the words of a date were understood to say, in every reading that is possible. */
export interface Understood {
  readonly language: Language;
  readonly outcomes: readonly Outcome[];
}

/** At most as many readings as `settled` can point at. */
const mostReadings = 10;

/** Reads the words in the language given, then in others of their script; null when no language has all of them. */
export function understand(given: GivenWhen): Understood | null {
  const tokens = tokenize(given.asGiven);
  if (tokens.length === 0) return null;
  for (const language of languagesToTry(given.asGiven, given.language)) {
    const tree = readTree(tokens, language);
    const outcomes = tree === null ? [] : sifted(evaluate(tree, settingsFor(given, language, tokens)));
    if (outcomes.length > 0) return { language, outcomes };
  }
  return null;
}

const southern = /^(?:pt-(?:br|ao|mz)|es-(?:ar|cl|uy|py|pe|bo)|en-(?:au|nz|za|zw|zm|mw|bw|na))\b/i;
const northern = /^(?:pt-pt|es-(?:es|mx|us|cu|do|gt|hn|sv|ni|cr|pa|ve|pr))\b/i;
const dayFirst = /^en-(?:gb|ie|au|nz|in|za|ng|ke|ug|gh|zw|pk|lk|bd|sg)\b/i;

function settingsFor(given: GivenWhen, language: Language, tokens: readonly Token[]): Settings {
  const spoken = tokens.some((x) => x.kind === 'word') ? language : dateLanguageOf(given.language);
  return {
    asked: given.calendarAsked,
    hints: hintsOf(given, spoken),
    order: spoken?.order ?? (dayFirst.test(given.language) ? 'dmy' : null),
    hemisphere: southern.test(given.language)
      ? 'south'
      : northern.test(given.language)
        ? 'north'
        : language.hemisphere,
  };
}

const scriptCalendars: Readonly<Record<string, CalendarId>> = {
  Aran: 'persian',
  Ethi: 'ethiopic',
  Thai: 'buddhist',
};

function hintsOf(given: GivenWhen, spoken: Language | null): ReadonlySet<CalendarId> {
  const hints = new Set<CalendarId>(spoken?.calendars);
  for (const calendar of dateLanguageOf(given.language)?.calendars ?? []) hints.add(calendar);
  const byDigits = scriptCalendars[digitScript(given.asGiven) ?? ''];
  if (byDigits !== undefined) hints.add(byDigits);
  return hints;
}

/** Possible readings only, where there are any; an impossible alternative that was named stays and comes first. */
function sifted(outcomes: readonly Outcome[]): readonly Outcome[] {
  const sides = Map.groupBy(outcomes, (x) => x.choices['or'] ?? '');
  const kept = [...sides.values()].flatMap((side) => {
    const possible = side.filter((x) => x.impossible === null);
    return possible.length > 0 ? possible : side.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
  const unique = new Map(
    kept
      .map((x) => [`${x.span.earliest} ${x.span.latest} ${x.edtf} ${x.impossible?.reason}`, x] as const)
      .toReversed(),
  );
  const inOrder = kept.filter((x) => [...unique.values()].includes(x));
  return inOrder
    .toSorted((a, b) => Number(a.impossible === null) - Number(b.impossible === null))
    .slice(0, mostReadings);
}

const ranks = ['no-such-day', 'no-such-month', 'inverted-range', 'weekday', 'outside-tables'];

function rank(outcome: Outcome): number {
  return ranks.indexOf(outcome.impossible?.reason ?? '');
}
