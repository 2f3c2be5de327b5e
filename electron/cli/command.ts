import type { ParseArgsConfig } from 'node:util';
import type { Day } from '../../shared/dates/day.ts';
import type { Reply } from '../../shared/reply.ts';

/** Where a command reads and writes: the terminal, or a test. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  /** The whole of standard input, as UTF-8. */
  readInput(): Promise<string>;
  /** Lines of standard input as they come. */
  readLines(): AsyncIterable<string>;
  /** One piece of the answer. */
  out(text: string): void;
  /** Progress and prose. */
  note(text: string): void;
  /** Asks for a passphrase without showing it; null where there is no terminal to ask at. */
  askHidden(question: string): Promise<string | null>;
  today(): Day;
  /** This instant, ISO 8601. */
  now(): string;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What the person wrote, taken apart and within the command's own grammar. */
export interface Args {
  readonly words: readonly string[];
  /** A `--name value`; null when it was not given. */
  option(name: string): string | null;
  flag(name: string): boolean;
}

/** What a command leaves: the same thing for a person and for a program. */
export interface Outcome {
  readonly json: unknown;
  readonly text: string;
  /** 1: not all it was given could be taken; 4: it found damage. Otherwise 0. */
  readonly exit?: 0 | 1 | 4;
}

/** A command of `folio`: its words, its options, and what it does. */
export interface Command {
  readonly name: string;
  /** What follows `folio NAME`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What its own help says below that. */
  readonly details?: string;
  readonly options?: Options;
  /** The least and the most words that may follow the name. */
  readonly words: readonly [least: number, most: number];
  run(args: Args, io: Io): Promise<Reply<Outcome>>;
}

/** A command was called in a way it does not know: exit 2. */
export class UsageError extends Error {}
