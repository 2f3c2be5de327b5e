import { done } from '../../../shared/reply.ts';
import { countsOf } from '../../exchange/counts.ts';
import { readFolio } from '../../store/records/records.ts';
import { Vault } from '../../store/vault.ts';
import type { Command } from '../command.ts';
import { chooseFirstPassphrase, passphraseOption } from '../passphrase.ts';
import { caseFolder } from '../with-case.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'CASE',
  summary: 'an empty encrypted case in a new folder',
  options: passphraseOption,
  words: [1, 1],
  run: async (args, io) => {
    const passphrase = await chooseFirstPassphrase(args, io);
    if (!passphrase.ok) return passphrase;
    const path = caseFolder(args);
    const vault = await Vault.create(path, passphrase.value);
    if (!vault.ok) return vault;
    const counts = countsOf(readFolio(vault.value.db));
    vault.value.close();
    return done({ json: { path, counts }, text: `A new case is in ${path}.` });
  },
};
