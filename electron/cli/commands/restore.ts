import { done } from '../../../shared/reply.ts';
import { restoreBackup } from '../../store/care/restore.ts';
import type { Command } from '../command.ts';
import { passphraseOption, readPassphrase } from '../passphrase.ts';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'BACKUP CASE [--even-if-damaged] [--json]',
  summary: 'a case in a new folder out of a backup, with the passphrase it was made under',
  options: { ...passphraseOption, 'even-if-damaged': { type: 'boolean' } },
  words: [2, 2],
  run: async (args, io) => {
    const passphrase = await readPassphrase(args, io);
    if (!passphrase.ok) return passphrase;
    const [backup = '', path = ''] = args.words;
    const evenIfDamaged = args.flag('even-if-damaged');
    const restored = await restoreBackup(backup, path, passphrase.value, { evenIfDamaged });
    if (!restored.ok) return restored;
    const { whole } = restored.value;
    const text = `The case is in ${path}.${whole ? '' : ' The backup was damaged: run folio verify on the case.'}`;
    return done({ json: { path, whole }, text });
  },
};
