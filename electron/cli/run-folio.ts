import { type Failure, refused, type Reply } from '../../shared/reply.ts';
import { failureOf } from '../store/failure.ts';
import type { Io, Outcome } from './command.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, generalHelp, shortHelp } from './help.ts';
import { parseCommand } from './parse-command.ts';

/**
 * Runs one command and gives its exit code: 0 done, 1 refused, 2 usage, 3 wrong passphrase, 4 damaged.
 * With `--json` standard output holds one JSON value and nothing else; a refusal's is `{error: {code, …}}`.
 */
export async function runFolio(argv: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = argv;
  if (['', 'help', '--help', '-h'].includes(name)) return help(name, rest, io);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return usage(io, `There is no command "${name}".`, generalHelp(commands));
  if (rest.includes('--help') || rest.includes('-h')) return say(io, commandHelp(command));
  const json = rest.includes('--json');
  try {
    return report(io, json, await attempt(() => command.run(parseCommand(command, rest), io)));
  } catch (error) {
    if (error instanceof UsageError) return usage(io, error.message, shortHelp(command));
    throw error;
  }
}

function help(name: string, [topic]: readonly string[], io: Io): number {
  const command = commands.find((one) => one.name === topic);
  if (command !== undefined) return say(io, commandHelp(command));
  if (name === '') return usage(io, 'Which command?', generalHelp(commands));
  return say(io, generalHelp(commands));
}

/** An error of the disk or the database is a refusal; a bug is said without its details, which may hold the case. */
async function attempt(run: () => Promise<Reply<Outcome>>): Promise<Reply<Outcome>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return refused(failureOf(error) ?? internal);
  }
}

const internal: Failure = {
  code: 'internal',
  message: 'Something went wrong inside Folio. What was saved before is safe.',
};

function report(io: Io, json: boolean, reply: Reply<Outcome>): number {
  if (!reply.ok) return refuse(io, json, reply.failure);
  if (json) io.out(`${JSON.stringify(reply.value.json)}\n`);
  else if (reply.value.text !== '') io.out(`${reply.value.text}\n`);
  return reply.value.exit ?? 0;
}

function refuse(io: Io, json: boolean, failure: Failure): number {
  if (json) io.out(`${JSON.stringify({ error: failure })}\n`);
  const where = [failure.file, failure.field].filter((part) => part !== undefined).join(', ');
  io.note(`folio: ${where === '' ? '' : `${where}: `}${failure.message}\n`);
  return exitOf(failure);
}

function exitOf({ code }: Failure): number {
  if (code === 'wrong-passphrase') return 3;
  return code === 'damaged' ? 4 : 1;
}

function usage(io: Io, problem: string, text: string): number {
  io.note(`folio: ${problem}\n\n${text}`);
  return 2;
}

function say(io: Io, text: string): number {
  io.out(text);
  return 0;
}
