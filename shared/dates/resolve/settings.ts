import type { CalendarId } from '../calendar-id.ts';
import { digitScript } from '../text/digits.ts';
import type { Settings } from './calendars-meant.ts';

/** What a language's writers do where words leave something open. */
export interface Habit {
  readonly calendars: readonly CalendarId[];
  readonly order: 'dmy' | null;
  readonly hemisphere: 'north' | null;
}

/** What decides where words leave something open: who writes so, where they live, and the digits used first. */
export function settingsOf(
  text: string,
  tag: string,
  asked: CalendarId | null,
  spoken: Habit | null,
  named: Habit | null = spoken,
): Settings {
  return {
    asked,
    hints: hintsOf(text, spoken, named),
    order: spoken?.order ?? (dayFirst.test(tag) ? 'dmy' : null),
    hemisphere: southern.test(tag) ? 'south' : northern.test(tag) ? 'north' : (spoken?.hemisphere ?? null),
  };
}

const southern = /^(?:pt-(?:br|ao|mz)|es-(?:ar|cl|uy|py|pe|bo)|en-(?:au|nz|za|zw|zm|mw|bw|na))\b/i;
const northern = /^(?:pt-pt|es-(?:es|mx|us|cu|do|gt|hn|sv|ni|cr|pa|ve|pr))\b/i;
const dayFirst = /^en-(?:gb|ie|au|nz|in|za|ng|ke|ug|gh|zw|pk|lk|bd|sg)\b/i;

const scriptCalendars: Readonly<Record<string, CalendarId>> = {
  Aran: 'persian',
  Ethi: 'ethiopic',
  Thai: 'buddhist',
};

/** The calendars of those who write so: of the languages, and of the script of the digits. */
function hintsOf(text: string, ...languages: readonly (Habit | null)[]): ReadonlySet<CalendarId> {
  const byDigits = scriptCalendars[digitScript(text) ?? ''];
  const spoken = languages.flatMap((language) => language?.calendars ?? []);
  return new Set(byDigits === undefined ? spoken : [...spoken, byDigits]);
}
