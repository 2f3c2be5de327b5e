import { done } from '../../../shared/reply.ts';
import { importCase, type ImportOptions } from '../../exchange/import-case.ts';
import { dependencies } from '../../host/dependencies.ts';
import { type Args, type Command, UsageError } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'CASE FILE.json [--mine | --theirs]',
  summary: 'a case in the exchange format, whole or not at all',
  options: { ...passphraseOption, mine: { type: 'boolean' }, theirs: { type: 'boolean' } },
  words: [2, 2],
  run: (args, io) => {
    const differing = choiceOf(args);
    return withCase(args, io, async ({ db }) => {
      const file = args.words[1] ?? '';
      const imported = await importCase(db, file, {
        at: io.now(),
        inspect: dependencies.inspect(io.env['FOLIO_FILE_PASSWORD']),
        differing,
      });
      if (!imported.ok) return imported;
      const { path, counts } = imported.value;
      return done({ json: { path, counts }, text: `${path} is in the case now.` });
    });
  },
};

function choiceOf(args: Args): ImportOptions['differing'] {
  const [mine, theirs] = [args.flag('mine'), args.flag('theirs')];
  if (mine && theirs) throw new UsageError('--mine and --theirs exclude each other.');
  if (mine) return 'mine';
  return theirs ? 'theirs' : 'refuse';
}
