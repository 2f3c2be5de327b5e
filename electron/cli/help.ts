import type { Command } from './command.ts';

/** The list of commands, and what holds for all of them. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, usage }) => name.length + usage.length)) + 1;
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
  );
  return `folio: one person's evidence, encrypted and offline

${lines.join('\n')}

${common}`;
}

/** A command's first lines, and where to read the rest of a long help. */
export function shortHelp(command: Command): string {
  if (command.details === undefined) return commandHelp(command);
  return `folio ${command.name} ${command.usage}\n  folio help ${command.name} says what each option means.\n`;
}

/** What `folio NAME --help` prints. */
export function commandHelp({ name, usage, summary, details }: Command): string {
  const more = details === undefined ? '' : `${details}\n`;
  return `folio ${name} ${usage}\n  ${summary}\n\n${more}${common}`;
}

const common = `The passphrase comes from FOLIO_PASSPHRASE, --passphrase-file FILE (its first line), or a question
at the terminal; never from an argument. A locked PDF's comes from FOLIO_FILE_PASSWORD.
--json prints one JSON value on standard output and nothing else.
Exit: 0 done, 1 refused (the message says what to do), 2 not understood, 3 wrong passphrase, 4 damaged.
A command that fails leaves the case as it was.
`;
