import { done } from '../../../shared/reply.ts';
import type { Command } from '../command.ts';
import {
  chooseNextPassphrase,
  newPassphraseOption,
  passphraseOption,
  readPassphrase,
} from '../passphrase.ts';
import { caseFolder, withCase } from '../with-case.ts';

export const rekeyCommand: Command = {
  name: 'rekey',
  usage: 'CASE [--new-passphrase-file FILE] [--json]',
  summary: 'another passphrase and all data encrypted anew; the new one also from FOLIO_NEW_PASSPHRASE',
  options: { ...passphraseOption, ...newPassphraseOption },
  words: [1, 1],
  run: async (args, io) => {
    const now = await readPassphrase(args, io);
    if (!now.ok) return now;
    return withCase(args, { ...io, env: { ...io.env, FOLIO_PASSPHRASE: now.value } }, async (vault) => {
      const next = await chooseNextPassphrase(args, io);
      if (!next.ok) return next;
      const rekeyed = await vault.rekey(now.value, next.value);
      if (!rekeyed.ok) return rekeyed;
      const { recoveryCode } = rekeyed.value;
      const code = recoveryCode === null ? '' : `\nThe new recovery code, shown this once: ${recoveryCode}`;
      const json = { path: caseFolder(args), recoveryCode };
      return done({
        json,
        text: `The case has its new passphrase, and everything is encrypted anew.${code}`,
      });
    });
  },
};
