import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Args, type Command, UsageError } from './command.ts';

const everywhere = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Takes apart what follows a command's name; anything it does not know is a UsageError. */
export function parseCommand(command: Command, argv: readonly string[]): Args {
  const { values, positionals } = parse(command, argv);
  const [least, most] = command.words;
  if (positionals.length < least) throw new UsageError('Something is missing.');
  if (positionals.length > most) throw new UsageError(`"${positionals[most]}" is one word too many.`);
  if (positionals.includes('')) throw new UsageError('An empty word means nothing here.');
  return {
    words: positionals,
    option: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    },
    flag: (name) => values[name] === true,
  };
}

function parse(command: Command, argv: readonly string[]) {
  try {
    const options: NonNullable<ParseArgsConfig['options']> = { ...everywhere, ...command.options };
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'This was not understood.');
  }
}
