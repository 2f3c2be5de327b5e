import { reasonRowSchema } from '../../../shared/timeline/reason/reason-row.ts';
import { reasonRow } from '../../../shared/timeline/reason/reason.ts';
import { type Command, UsageError } from '../command.ts';
import { answerRows } from '../json-lines.ts';

export const reasonCommand: Command = {
  name: 'reason',
  usage: '--jsonl',
  summary: 'networks of statements on standard input, one a line; their contradictions out',
  options: { jsonl: { type: 'boolean' } },
  words: [0, 0],
  run: async (args, io) => {
    if (!args.flag('jsonl')) throw new UsageError('reason takes rows: folio reason --jsonl.');
    return answerRows(io, reasonRowSchema, reasonRow);
  },
};
