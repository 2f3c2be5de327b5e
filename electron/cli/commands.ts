import type { Command } from './command.ts';
import { calendarCommand } from './commands/calendar.ts';
import { searchCommand } from './commands/search.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [searchCommand, calendarCommand];
