import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dossierChoicesSchema, type Folio } from '../../../shared/domain/case.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { type Args, UsageError } from '../command.ts';

/** The options of an export that choose what goes in and how it is numbered. */
export const choiceOptions = {
  order: { type: 'string' },
  parts: { type: 'string' },
  'leave-out': { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  paper: { type: 'string' },
  prefix: { type: 'string' },
  digits: { type: 'string' },
  first: { type: 'string' },
  'per-volume': { type: 'boolean' },
  'number-at': { type: 'string' },
  'max-bytes': { type: 'string' },
  'max-pages': { type: 'string' },
  'one-file': { type: 'boolean' },
  insertion: { type: 'string' },
  supplement: { type: 'string' },
  because: { type: 'string' },
} as const;

/** The case with the choices of the command line over those of the order file over its own. */
export function withChoices(folio: Folio, args: Args): Reply<Folio> {
  const file = orderFile(args);
  if (!file.ok) return file;
  const chosen = merged(merged(folio.case.dossier, file.value), fromFlags(args));
  const parsed = dossierChoicesSchema.safeParse(chosen);
  if (!parsed.success) return unusable(parsed.error, args.option('order'));
  return done({ ...folio, case: { ...folio.case, dossier: parsed.data } });
}

type Given = Readonly<Record<string, unknown>>;

function orderFile(args: Args): Reply<Given> {
  const path = args.option('order');
  if (path === null) return done({});
  try {
    const given = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
    const unknown = Object.keys(given).find((key) => !(key in dossierChoicesSchema.shape));
    if (unknown === undefined) return done(given);
    const known = Object.keys(dossierChoicesSchema.shape).join(', ');
    return bad(path, `It names ${JSON.stringify(unknown)}. An order may name: ${known}.`, unknown);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error;
    return isAbsent
      ? refused({ code: 'not-found', file: path, message: 'The order file could not be read.' })
      : bad(path, 'The order file is not a JSON object, such as {"leaveOut":["custody"]}.');
  }
}

function fromFlags(args: Args): Given {
  const numbering = present({
    prefix: args.option('prefix'),
    digits: whole(args, 'digits', 0),
    first: whole(args, 'first', 1),
    place: args.option('number-at'),
    perVolume: args.flag('per-volume') || null,
  });
  const volumes = present({
    bytes: whole(args, 'max-bytes', 1),
    pages: whole(args, 'max-pages', 1),
    whole: args.flag('one-file') || null,
  });
  const number = whole(args, 'supplement', 1);
  if (number === null && args.option('because') !== null)
    throw new UsageError('--because goes with --supplement.');
  return present({
    title: args.option('title'),
    language: args.option('language'),
    paper: args.option('paper'),
    partOrder: list(args.option('parts')),
    leftOut: list(args.option('leave-out')),
    insertion: args.option('insertion'),
    supplement: number === null ? null : { number, reason: args.option('because') ?? '' },
    numbering: Object.keys(numbering).length === 0 ? null : numbering,
    volumes: Object.keys(volumes).length === 0 ? null : volumes,
  });
}

/** What was not given leaves the case's own choice. */
function present(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function merged(own: Given, over: Given): Given {
  const inner = (key: string) => {
    // Both are objects of the choices' own shape, or what the schema will refuse.
    const [was, is] = [own[key], over[key]] as [object | undefined, object | undefined];
    return is === undefined ? was : { ...was, ...is };
  };
  return { ...own, ...over, numbering: inner('numbering'), volumes: inner('volumes') };
}

function list(given: string | null): readonly string[] | null {
  return given === null ? null : given.split(',').map((each) => each.trim());
}

function whole(args: Args, name: string, least: number): number | null {
  const given = args.option(name);
  if (given === null) return null;
  const number = /^\d{1,15}$/.test(given) ? Number(given) : -1;
  if (number < least) throw new UsageError(`--${name} ${given}: it is a whole number of ${least} or more.`);
  return number;
}

const flagOf: Readonly<Record<string, string>> = {
  partOrder: 'parts',
  leftOut: 'leave-out',
  insertion: 'insertion',
  paper: 'paper',
  language: 'language',
  title: 'title',
  supplement: 'supplement',
  numbering: 'prefix, --digits, --first or --number-at',
  volumes: 'max-bytes or --max-pages',
};

/** A value outside the choices: the order file's, or a flag's. */
function unusable({ issues }: z.ZodError, file: string | null): Reply<never> {
  const [first] = issues;
  const field = (first?.path ?? []).join('.');
  const said = first?.message ?? 'It is not one of the choices.';
  if (file !== null) return bad(file, said, field);
  throw new UsageError(`--${flagOf[String(first?.path[0])] ?? 'order'}: ${said}`);
}

function bad(file: string, message: string, field?: string): Reply<never> {
  return refused({ code: 'bad-input', file, message, ...(field === undefined ? {} : { field }) });
}
