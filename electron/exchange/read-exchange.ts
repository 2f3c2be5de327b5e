import { exchangeLists, exchangeSchema, type Exchange } from '../../shared/exchange/exchange.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { readText } from './read-text.ts';

/** Reads an exchange file; what is wrong with it is said with the field's path. */
export async function readExchange(file: string): Promise<Reply<Exchange>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  if (value === undefined) {
    return refused({ code: 'bad-input', file, message: 'This is not JSON. Export or dump the case again.' });
  }
  const broken = brokenTextIn(value);
  if (broken) return refused({ code: 'bad-input', file, field: broken.join('.'), message: halfCharacter });
  const parsed = exchangeSchema.safeParse(value);
  if (!parsed.success) return refused(wrongField(file, parsed.error.issues[0]));
  return oncePerId(file, parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const halfCharacter =
  'Half of a character stands alone here, and could not be kept as it is. Nothing was changed. Write the character again.';

/** The path of the first text or name in it that holds half of a surrogate pair: UTF-8 has no bytes for that. */
function brokenTextIn(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (!name.isWellFormed()) return [];
    const path = brokenTextIn(inner);
    if (path) return [name, ...path];
  }
  return null;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function wrongField(file: string, issue: Issue | undefined): Failure {
  const field = issue?.path.map(String).join('.') ?? '';
  // The schema's words name what was expected, never what was found.
  const message = `The field does not fit the exchange format: ${issue?.message ?? 'unknown reason'}`;
  return { code: 'bad-input', file, field, message };
}

function oncePerId(file: string, exchange: Exchange): Reply<Exchange> {
  const seen = new Set<string>([exchange.case.id]);
  for (const list of exchangeLists) {
    for (const [n, record] of exchange[list].entries()) {
      if (seen.has(record.id)) {
        const message = 'This id stands twice in the file. Every record needs an id of its own.';
        return refused({ code: 'bad-input', file, field: `${list}.${n}.id`, message });
      }
      seen.add(record.id);
    }
  }
  return done(exchange);
}
