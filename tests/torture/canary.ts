import { z } from 'zod';
import { recordSchema, type FolioRecord } from '../../shared/domain/case.ts';

/** What fills a field that takes nothing but a day, or a moment of one. */
const times = ['2019-03-12', '2019-03-12T08:30:00'];

/** A record of every kind with a word of its own in every free text, and all those words. */
export interface Canaries {
  readonly records: readonly FolioRecord[];
  readonly words: readonly string[];
}

/** Fills every field of every kind of record by its schema, so that a new field gets its canary by itself. */
export function makeCanaries(): Canaries {
  const words: string[] = [];
  const records = recordSchema.options.map((option) => recordSchema.parse(fill(option, 'record', words)));
  return { records, words };
}

function fill(given: z.core.$ZodType, key: string, words: string[]): unknown {
  // Zod's own union of every schema it has: lets `type` tell them apart.
  const schema = given as z.core.$ZodTypes;
  const { def } = schema._zod;
  if (def.type === 'string') return fillText(schema, key, words);
  if (def.type === 'object') {
    const keys = Object.entries(def.shape).filter(
      ([name]) => !('asGiven' in def.shape) || name === 'asGiven',
    );
    return Object.fromEntries(keys.map(([name, part]) => [name, fill(part, name, words)]));
  }
  if (def.type === 'array') return elementsOf(def.element).map((element) => fill(element, key, words));
  if (def.type === 'pipe') return fill(def.in, key, words);
  if (def.type === 'enum') return Object.values(def.entries)[0];
  if (def.type === 'literal') return def.values[0];
  if (def.type === 'number') return 1;
  if (def.type === 'boolean') return true;
  if (def.type === 'union') return fill(def.options[0] ?? schema, key, words);
  return 'innerType' in def ? fill(def.innerType, key, words) : null;
}

/** One element for each member of a union, else one. */
function elementsOf(element: z.core.$ZodType): readonly z.core.$ZodType[] {
  // As in `fill`.
  const { def } = (element as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options : [element];
}

function fillText(schema: z.core.$ZodTypes, key: string, words: string[]): string {
  const patterned = (schema._zod.def.checks ?? []).some((check) => check._zod.def.check === 'string_format');
  if (key === 'sha256') return 'ab'.repeat(32);
  const time = times.find((each) => z.safeParse(schema, each).success);
  if (time !== undefined && !z.safeParse(schema, 'Zq1kX').success) return time;
  const word = `Zq${key.slice(0, 12)}${words.length}kX`;
  // An id is a canary too: it is all letters and digits.
  words.push(word);
  return patterned ? word.replaceAll(/[^A-Za-z0-9]/g, '') : word;
}
