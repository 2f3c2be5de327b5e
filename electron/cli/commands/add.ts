import type { AddedFile } from '../../../shared/records/added-file.ts';
import { done } from '../../../shared/reply.ts';
import { dependencies } from '../../host/dependencies.ts';
import { addPath } from '../../intake/add-file.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

export const addCommand: Command = {
  name: 'add',
  usage: 'CASE PATH... [--keep] [--json]',
  summary:
    'files as documents; one line for each, exit 1 when one was refused; --keep takes damaged ones too',
  options: { ...passphraseOption, keep: { type: 'boolean' } },
  words: [2, Infinity],
  run: (args, io) =>
    withCase(args, io, async ({ db }) => {
      const files: AddedFile[] = [];
      for (const path of args.words.slice(1)) {
        const { file } = await addPath(db, path, {
          at: io.now(),
          inspect: dependencies.inspect(io.env['FOLIO_FILE_PASSWORD']),
          damaged: args.flag('keep') ? 'keep' : 'refuse',
        });
        files.push(file);
        if (!args.flag('json')) io.out(`${lineOf(file)}\n`);
      }
      const exit = files.some(({ status }) => status === 'refused') ? 1 : 0;
      return done({ json: { files }, text: '', exit });
    }),
};

function lineOf({ status, path, pages, message }: AddedFile): string {
  const length = pages === undefined ? '' : ` (${pages} ${pages === 1 ? 'page' : 'pages'})`;
  return `${status}: ${path}${length}${message === undefined ? '' : `: ${message}`}`;
}
