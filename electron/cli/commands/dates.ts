import { type Day, daySchema } from '../../../shared/dates/day.ts';
import { datesRow, datesRowSchema } from '../../../shared/dates/mentions/dates-row.ts';
import type { Mention } from '../../../shared/dates/mentions/mention.ts';
import { done } from '../../../shared/reply.ts';
import { type Args, type Command, UsageError } from '../command.ts';
import { answerRows } from '../json-lines.ts';

export const datesCommand: Command = {
  name: 'dates',
  usage: '[--reference DAY] [--language L] [--json | --jsonl]',
  summary: 'the dates in a text on standard input; --jsonl: rows instead of a text',
  options: { reference: { type: 'string' }, language: { type: 'string' }, jsonl: { type: 'boolean' } },
  words: [0, 0],
  run: async (args, io) => {
    if (args.flag('jsonl')) return answerRows(io, datesRowSchema, datesRow);
    const reference = referenceOf(args);
    const lang = args.option('language') ?? 'en';
    const { found } = await datesRow({ id: 0, lang, text: await io.readInput(), reference });
    return done({ json: { found }, text: found.map(lineOf).join('\n') });
  },
};

/** The day the text is dated; null: not known, so "yesterday" stays unread. */
function referenceOf(args: Args): Day | null {
  const given = args.option('reference');
  if (given === null) return null;
  const day = daySchema.safeParse(given);
  if (!day.success) throw new UsageError(`--reference ${given}: a day is written YYYY-MM-DD and must exist.`);
  return day.data;
}

function lineOf({ start, text, edtf, impossible, weekdayMismatch }: Mention): string {
  const reading = impossible === true ? 'does not exist in the calendar' : edtf;
  const weekday = weekdayMismatch === true ? '  (another weekday)' : '';
  return `${start}  ${text.replaceAll(/\s+/g, ' ')}  ${reading}${weekday}`;
}
