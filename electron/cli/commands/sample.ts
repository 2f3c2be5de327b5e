import { rm, rmdir } from 'node:fs/promises';
import { done, type Reply } from '../../../shared/reply.ts';
import { dependencies } from '../../host/dependencies.ts';
import { caseFiles } from '../../store/case-files.ts';
import { Vault } from '../../store/vault.ts';
import { type Args, type Command, type Io, type Outcome, UsageError } from '../command.ts';
import { chooseFirstPassphrase, passphraseOption } from '../passphrase.ts';
import { caseFolder } from '../with-case.ts';

export const sampleCommand: Command = {
  name: 'sample',
  usage: 'CASE [--size small|large] [--json]',
  summary: 'a made-up, complete case with its papers',
  options: { ...passphraseOption, size: { type: 'string' } },
  words: [1, 1],
  run: async (args, io) => {
    const size = sizeOf(args);
    const passphrase = await chooseFirstPassphrase(args, io);
    return passphrase.ok ? make(caseFolder(args), passphrase.value, size, io) : passphrase;
  },
};

function sizeOf(args: Args): 'small' | 'large' {
  const size = args.option('size') ?? 'small';
  if (size !== 'small' && size !== 'large') throw new UsageError('--size is small or large.');
  return size;
}

async function make(
  path: string,
  passphrase: string,
  size: 'small' | 'large',
  io: Io,
): Promise<Reply<Outcome>> {
  // Loaded when a sample is wanted: what draws its papers takes 30 MB that no other command needs.
  const { makeSample } = await import('../../sample/make-sample.ts');
  const vault = await Vault.create(path, passphrase);
  if (!vault.ok) return vault;
  let whole = false;
  try {
    const made = await makeSample(vault.value.db, {
      size,
      at: io.now(),
      inspect: dependencies.inspect(io.env['FOLIO_FILE_PASSWORD']),
    });
    whole = made.ok;
    if (!made.ok) return made;
    return done({ json: { path, counts: made.value.counts }, text: `The sample case is in ${path}.` });
  } finally {
    vault.value.close();
    if (!whole) await removeCase(path);
  }
}

/** Only what creating the case put there; the folder goes too where that leaves it empty. */
async function removeCase(path: string): Promise<void> {
  const { folder, ...files } = caseFiles(path);
  const written = [...Object.values(files), `${files.record}-wal`, `${files.record}-journal`];
  for (const file of written) await rm(file, { force: true });
  // Not empty: other files were there before, and stay.
  await rmdir(folder).catch(() => undefined);
}
