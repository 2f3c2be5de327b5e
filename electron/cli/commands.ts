import type { Command } from './command.ts';
import { addCommand } from './commands/add.ts';
import { backupCommand } from './commands/backup.ts';
import { calendarCommand } from './commands/calendar.ts';
import { checkCommand } from './commands/check.ts';
import { datesCommand } from './commands/dates.ts';
import { dumpCommand } from './commands/dump.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { reasonCommand } from './commands/reason.ts';
import { rekeyCommand } from './commands/rekey.ts';
import { rescueCommand } from './commands/rescue.ts';
import { restoreCommand } from './commands/restore.ts';
import { sampleCommand } from './commands/sample.ts';
import { searchCommand } from './commands/search.ts';
import { unlockCommand } from './commands/unlock.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
  newCommand,
  sampleCommand,
  importCommand,
  addCommand,
  unlockCommand,
  checkCommand,
  exportCommand,
  searchCommand,
  dumpCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  rescueCommand,
  rekeyCommand,
  eraseCommand,
  datesCommand,
  calendarCommand,
  reasonCommand,
];
