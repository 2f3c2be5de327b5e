import type { CallName, CallParsed } from '../../shared/contract.ts';
import { refused, type Reply } from '../../shared/reply.ts';
import { failureOf } from '../store/failure.ts';
import { type Desk, notOpen } from './desk.ts';
import { caseHandlers } from './handlers/case.ts';
import { documentHandlers } from './handlers/document.ts';
import { dossierHandlers } from './handlers/dossier.ts';
import type { CaseCall, CaseHandlers } from './handlers/handler.ts';
import { jobHandlers } from './handlers/job.ts';
import { recordHandlers } from './handlers/record.ts';
import { createCase, keepLockAfter, openCase } from './handlers/session.ts';
import { isCallName, parseInput } from './parse-input.ts';
import type { OpenCase } from './open-case.ts';

const handlers: CaseHandlers<CaseCall> = {
  ...caseHandlers,
  ...recordHandlers,
  ...documentHandlers,
  ...jobHandlers,
  ...dossierHandlers,
};

/** The only door into the record: parses what came, finds its handler, and turns what fails into a refusal. */
export async function answer(
  desk: Desk,
  name: string,
  input: unknown,
  paths: readonly string[] = [],
): Promise<Reply<unknown>> {
  try {
    if (!isCallName(name)) return unknownCall;
    if (!isCaseCall(name)) return await sessionCall(desk, name, input);
    return desk.open === null ? notOpen : await caseCall(desk.open, name, input, paths);
  } catch (error) {
    return refused(failureOf(error) ?? internal);
  }
}

// The parameter ties the handler to its input.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
async function caseCall<N extends CaseCall>(
  open: OpenCase,
  name: N,
  input: unknown,
  paths: readonly string[],
): Promise<Reply<unknown>> {
  const parsed = parseInput(name, input);
  return parsed.ok ? handlers[name](open, parsed.value, paths) : parsed;
}

async function sessionCall(desk: Desk, name: CallName, input: unknown): Promise<Reply<unknown>> {
  if (name === 'session.create') return withInput(name, input, (parsed) => createCase(desk, parsed));
  if (name === 'session.open') return withInput(name, input, (parsed) => openCase(desk, parsed));
  if (name === 'session.lockAfter') return withInput(name, input, (parsed) => keepLockAfter(desk, parsed));
  return unknownCall;
}

async function withInput<N extends CallName>(
  name: N,
  input: unknown,
  act: (parsed: CallParsed<N>) => Reply<unknown> | Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  const parsed = parseInput(name, input);
  return parsed.ok ? act(parsed.value) : parsed;
}

function isCaseCall(name: CallName): name is CaseCall {
  return Object.hasOwn(handlers, name);
}

const unknownCall = refused({ code: 'bad-input', message: 'Folio does not know this call.' });

const internal = {
  code: 'internal',
  message:
    'Something went wrong inside Folio. What was saved before is safe. Lock the case and open it again.',
} as const;
