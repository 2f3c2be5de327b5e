import { type Day, daySchema } from '../../shared/dates/day.ts';
import { type Args, type Io, UsageError } from './command.ts';

/** `--today`, else this machine's day. */
export function todayOf(args: Args, io: Io): Day {
  const given = args.option('today');
  if (given === null) return io.today();
  const day = daySchema.safeParse(given);
  if (!day.success) throw new UsageError(`--today ${given}: a day is written YYYY-MM-DD and must exist.`);
  return day.data;
}
