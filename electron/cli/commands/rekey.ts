import { done, refused, type Reply } from '../../../shared/reply.ts';
import { UsageError, type Args, type Command, type Io } from '../command.ts';
import {
  chooseNextPassphrase,
  newPassphraseOption,
  passphraseOption,
  readPassphrase,
} from '../passphrase.ts';
import { caseFolder, withCase } from '../with-case.ts';

export const rekeyCommand: Command = {
  name: 'rekey',
  usage: 'CASE [--new-passphrase-file FILE] [--yes] [--json]',
  summary: 'another passphrase and all data encrypted anew; the new one also from FOLIO_NEW_PASSPHRASE',
  details: `A case with a recovery code gets a new one. It is written to standard error before anything is
changed, and Folio waits until you have it on paper. Without a terminal --yes is needed: the code is
written first all the same, and once more with the result.
Cut short, the words from before and those of the last four attempts all open the case.`,
  options: { ...passphraseOption, ...newPassphraseOption, yes: { type: 'boolean' } },
  words: [1, 1],
  run: async (args, io) => {
    const now = await readPassphrase(args, io);
    if (!now.ok) return now;
    return withCase(args, { ...io, env: { ...io.env, FOLIO_PASSPHRASE: now.value } }, async (vault) => {
      const next = await chooseNextPassphrase(args, io);
      if (!next.ok) return next;
      const prepared = await vault.prepareRekey(now.value, next.value);
      if (!prepared.ok) return prepared;
      const { recoveryCode } = prepared.value;
      const written = recoveryCode === null ? done(null) : await confirmCode(recoveryCode, args, io);
      if (!written.ok) return written;
      const rekeyed = await vault.rekey();
      if (!rekeyed.ok) return rekeyed;
      const code = recoveryCode === null ? '' : `\nThe new recovery code: ${recoveryCode}`;
      const json = { path: caseFolder(args), recoveryCode };
      return done({
        json,
        text: `The case has its new passphrase, and everything is encrypted anew.${code}`,
      });
    });
  },
};

/** Shows the new code before anything is changed, and waits until the person has it. */
async function confirmCode(code: string, args: Args, io: Io): Promise<Reply<null>> {
  io.note(`The new recovery code, shown before anything is changed: ${code}\n`);
  if (args.flag('yes')) return done(null);
  const typed = await io.askHidden('Write it down, then type its last four letters');
  if (typed === null)
    throw new UsageError('Nothing was changed. Without a terminal, name --yes to go on with the code shown.');
  return typed.trim().toUpperCase() === code.slice(-4) ? done(null) : notWritten;
}

const notWritten = refused({
  code: 'cancelled',
  message:
    'These are not the last four letters of the code. Nothing was changed: the passphrase and the recovery code from before open the case.',
});
