import { parseWhen, type When } from '../../../shared/dates/when.ts';
import type { Mention } from '../../../shared/dates/mentions/mention.ts';

/** A date read in a text as the record keeps dates: in the very words that say it. */
export function whenRead(mention: Mention, language: string): When {
  const given = parseWhen({ asGiven: mention.text, language, calendarAsked: mention.calendar ?? null });
  const understoodAlone = given.earliest !== null || given.latest !== null || given.impossible !== null;
  // "Three days later" means a day only within its story, which the reader has already followed.
  return understoodAlone ? given : parseWhen({ asGiven: mention.edtf });
}
