import type { Io } from '../../electron/cli/command.ts';
import { runFolio } from '../../electron/cli/run-folio.ts';
import { daySchema } from '../../shared/dates/day.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly notes: string;
  /** Standard output as the one JSON value it should be. */
  json(): unknown;
}

interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Answers to hidden questions, in order. */
  readonly hidden?: readonly (string | null)[];
}

/** Runs a command as the terminal would, on 1 March 2024. */
export async function runCli(argv: readonly string[], given: Surroundings = {}): Promise<Ran> {
  let [out, notes] = ['', ''];
  const hidden = [...(given.hidden ?? [])];
  const io: Io = {
    env: given.env ?? { FOLIO_PASSPHRASE: 'winter river stone' },
    readInput: () => Promise.resolve(given.input ?? ''),
    readLines: () => lines(given.input ?? ''),
    out: (text) => (out += text),
    note: (text) => (notes += text),
    askHidden: () => Promise.resolve(hidden.shift() ?? null),
    today: () => daySchema.parse('2024-03-01'),
    now: () => '2024-03-01T12:00:00.000Z',
  };
  const exit = await runFolio(argv, io);
  return { exit, out, notes, json: () => JSON.parse(out) };
}

async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}
