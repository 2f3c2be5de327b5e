import { done } from '../../../shared/reply.ts';
import { rescueCase } from '../../store/care/rescue.ts';
import type { Command } from '../command.ts';
import { passphraseOption, readPassphrase } from '../passphrase.ts';
import { caseFolder } from '../with-case.ts';

export const rescueCommand: Command = {
  name: 'rescue',
  usage: 'CASE NEWCASE [--json]',
  summary: 'what can still be read of a damaged case, into a new one; exit 4 when something is lost',
  options: passphraseOption,
  words: [2, 2],
  run: async (args, io) => {
    const passphrase = await readPassphrase(args, io);
    if (!passphrase.ok) return passphrase;
    const rescued = await rescueCase(caseFolder(args), passphrase.value, args.words[1] ?? '');
    if (!rescued.ok) return rescued;
    const { records, attachments, problems } = rescued.value;
    const lines = problems.map(({ code, message, record }) =>
      [code, record, message].filter((part) => part !== undefined).join('  '),
    );
    const text = [`${records} records and ${attachments} files are in ${args.words[1]}.`, ...lines].join(
      '\n',
    );
    return done({ json: rescued.value, text, exit: problems.length === 0 ? 0 : 4 });
  },
};
