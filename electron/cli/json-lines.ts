import type { z } from 'zod';
import { done, type Reply } from '../../shared/reply.ts';
import type { Io, Outcome } from './command.ts';

/** One JSON row in, one row out, in order; a row that is not understood is answered with its error, and the rest go on. */
export async function answerRows<Schema extends z.ZodType>(
  io: Io,
  schema: Schema,
  answer: (row: z.output<Schema>) => unknown,
): Promise<Reply<Outcome>> {
  let bad = 0;
  for await (const line of io.readLines()) {
    if (line.trim() === '') continue;
    const row = readJson(line);
    const parsed = schema.safeParse(row);
    if (!parsed.success) bad += 1;
    const answered = parsed.success
      ? await answer(parsed.data)
      : { id: idOf(row), error: problemOf(parsed.error) };
    io.out(`${JSON.stringify(answered)}\n`);
  }
  if (bad > 0) io.note(`folio: ${bad} rows were not understood; each says why.\n`);
  return done({ json: null, text: '', exit: bad > 0 ? 1 : 0 });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  const field = issue?.path.map(String).join('.') ?? '';
  return `${field === '' ? '' : `${field}: `}${issue?.message ?? 'not understood'}`;
}
