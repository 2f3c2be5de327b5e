import { done } from '../../../shared/reply.ts';
import { eraseCase } from '../../store/care/erase.ts';
import { type Command, UsageError } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { caseFolder, withCase } from '../with-case.ts';

export const eraseCommand: Command = {
  name: 'erase',
  usage: 'CASE --for-good [--json]',
  summary: 'destroys the keys of the case, then its files; nothing brings it back, backups elsewhere stay',
  options: { ...passphraseOption, 'for-good': { type: 'boolean' } },
  words: [1, 1],
  run: async (args, io) => {
    if (!args.flag('for-good')) throw new UsageError('Erasing cannot be undone: say --for-good.');
    // Opened first: only whoever can read a case may destroy it by this way, and only a case.
    const opened = await withCase(args, io, ({ folder }) => Promise.resolve(done(folder)));
    if (!opened.ok) return opened;
    eraseCase(opened.value);
    const path = caseFolder(args);
    const text = `The case in ${path} is erased. A disk may keep old blocks; without the keys they are noise.`;
    return done({ json: { path }, text });
  },
};
