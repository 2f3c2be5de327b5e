import { readFile } from 'node:fs/promises';
import { longestPassphrase } from '../../shared/care/keys.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { type Args, type Io, UsageError } from './command.ts';

/** The option of every command that opens a case. */
export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const;
/** The option of a command that gives a case another passphrase. */
export const newPassphraseOption = { 'new-passphrase-file': { type: 'string' } } as const;

/** The passphrase of a case that is there: from the file named, the environment, or the person at the terminal. */
export function readPassphrase(args: Args, io: Io): Promise<Reply<string>> {
  return find(io, {
    file: args.option('passphrase-file'),
    variable: 'FOLIO_PASSPHRASE',
    ask: () => io.askHidden('Passphrase'),
  });
}

/** The passphrase for a new case; asked for twice at a terminal. */
export function chooseFirstPassphrase(args: Args, io: Io): Promise<Reply<string>> {
  return choose(io, {
    file: args.option('passphrase-file'),
    variable: 'FOLIO_PASSPHRASE',
    ask: () => askTwice(io, 'Passphrase for the new case'),
  });
}

/** The passphrase that takes the place of another. */
export function chooseNextPassphrase(args: Args, io: Io): Promise<Reply<string>> {
  return choose(io, {
    file: args.option('new-passphrase-file'),
    variable: 'FOLIO_NEW_PASSPHRASE',
    ask: () => askTwice(io, 'New passphrase'),
  });
}

interface Places {
  readonly file: string | null;
  readonly variable: string;
  readonly ask: () => Promise<string | null>;
}

/** One too long for the window would lock the person out of it. */
async function choose(io: Io, places: Places): Promise<Reply<string>> {
  const chosen = await find(io, places);
  return chosen.ok && chosen.value.length > longestPassphrase ? tooLong : chosen;
}

async function find(io: Io, { file, variable, ask }: Places): Promise<Reply<string>> {
  if (file !== null) return fromFile(file);
  const passphrase = io.env[variable] ?? (await ask());
  if (passphrase === null) throw new UsageError(`No passphrase: set ${variable}, or name a file with it.`);
  return passphrase === '' ? empty : done(passphrase);
}

/** The file's first line, without its end. */
async function fromFile(file: string): Promise<Reply<string>> {
  try {
    const [line = ''] = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/, 1);
    return line === '' ? refused({ ...empty.failure, file }) : done(line);
  } catch {
    const message = 'The passphrase file could not be read. Check its path and that you may read it.';
    return refused({ code: 'not-found', file, message });
  }
}

async function askTwice(io: Io, question: string): Promise<string | null> {
  const first = await io.askHidden(question);
  if (first === null) return null;
  if ((await io.askHidden('Once more')) !== first)
    throw new UsageError('The two are not the same. Nothing was done.');
  return first;
}

const tooLong = refused({
  code: 'bad-input',
  message: `The passphrase is longer than ${longestPassphrase} characters. Choose a shorter one.`,
});

const empty = {
  ok: false,
  failure: { code: 'bad-input', message: 'The passphrase is empty. Choose one that nobody can guess.' },
} as const;
