import { done } from '../../../shared/reply.ts';
import { backupVault } from '../../store/care/backup.ts';
import { countsOf } from '../../exchange/counts.ts';
import { readFolio } from '../../store/records/records.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'CASE OUT [--json]',
  summary: 'the whole case in one encrypted file, read back before it gets its name',
  options: passphraseOption,
  words: [2, 2],
  run: (args, io) =>
    withCase(args, io, async (vault) => {
      const counts = countsOf(readFolio(vault.db));
      const written = await backupVault(vault, args.words[1] ?? '', { at: io.now() });
      if (!written.ok) return written;
      const { path, bytes } = written.value;
      return done({
        json: { path, counts, bytes },
        text: `The backup is ${path}, ${bytes} bytes, read back whole.`,
      });
    }),
};
