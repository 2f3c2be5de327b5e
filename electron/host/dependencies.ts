import type { Folio } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/dates/day.ts';
import { checkTimeline } from '../../shared/timeline/check.ts';
import type { Finding } from '../../shared/timeline/findings/finding.ts';
import type { AddOptions } from '../intake/add-file.ts';
import { inspectFile } from '../intake/inspect.ts';
import { type Clock, machineClock } from './clock.ts';

/** What the handlers and the commands are given rather than reach for. */
export interface Dependencies {
  readonly clock: Clock;
  /** Finds what does not agree in a case, as of a day. */
  readonly check: (folio: Folio, today: Day) => readonly Finding[];
  /** Looks inside files on their way in, with the password to try on locked ones. */
  readonly inspect: (password?: string) => AddOptions['inspect'];
}

/** The dependencies of Folio as it is run. */
export const dependencies: Dependencies = {
  clock: machineClock,
  check: checkTimeline,
  inspect: (password) => (file, mediaType) => inspectFile(file, mediaType, password),
};
