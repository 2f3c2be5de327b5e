import { done } from '../../../shared/reply.ts';
import { dumpCase } from '../../exchange/dump-case.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

export const dumpCommand: Command = {
  name: 'dump',
  usage: 'CASE DIR [--json]',
  summary: 'the whole case decrypted into a folder, on purpose: anyone can read it there',
  options: passphraseOption,
  words: [2, 2],
  run: (args, io) =>
    withCase(args, io, async ({ db }) => {
      const dumped = await dumpCase(db, args.words[1] ?? '');
      if (!dumped.ok) return dumped;
      io.note('folio: what was written is not encrypted. Anyone who has the folder can read it.\n');
      return done({ json: dumped.value, text: `The case was written to ${dumped.value.path}.` });
    }),
};
