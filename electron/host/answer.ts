import type { CallName } from '../../shared/contract.ts';
import { refused, type Reply } from '../../shared/reply.ts';
import { failureOf } from '../store/failure.ts';
import { type VaultContext, notOpen } from './vault-context.ts';
import { careHandlers } from './handlers/care.ts';
import { caseHandlers } from './handlers/case.ts';
import { documentHandlers } from './handlers/document.ts';
import { dossierHandlers } from './handlers/dossier.ts';
import type { CaseCall, CaseHandlers } from './handlers/handler.ts';
import { cancelJob, jobState } from './handlers/job.ts';
import { recordHandlers } from './handlers/record.ts';
import {
  createCase,
  eraseOpenCase,
  keepLockAfter,
  openCase,
  passphraseStrength,
  startRescue,
  startRestore,
  suggestPassphrase,
} from './handlers/session.ts';
import { isCallName, parseInput } from './parse-input.ts';
import type { OpenCase } from './open-case.ts';

const handlers: CaseHandlers<CaseCall> = {
  ...caseHandlers,
  ...recordHandlers,
  ...documentHandlers,
  ...careHandlers,
  ...dossierHandlers,
};

/** The only door into the record: parses what came, finds its handler, and turns what fails into a refusal. */
export async function answer(
  context: VaultContext,
  name: string,
  input: unknown,
  paths: readonly string[] = [],
): Promise<Reply<unknown>> {
  try {
    if (!isCallName(name)) return unknownCall;
    if (isCaseCall(name))
      return context.open === null ? notOpen : await caseCall(context.open, name, input, paths);
    return isContextCall(name) ? await contextCall(context, name, input) : unknownCall;
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

/** The calls of the session that reach the vault process, and those about work, which may need no case. */
const contextHandlers = {
  'session.create': createCase,
  'session.open': openCase,
  'session.lockAfter': keepLockAfter,
  'session.suggestPassphrase': suggestPassphrase,
  'session.passphraseStrength': passphraseStrength,
  'session.restore': startRestore,
  'session.rescue': startRescue,
  'session.erase': eraseOpenCase,
  'job.state': jobState,
  'job.cancel': cancelJob,
} as const;
type ContextCall = keyof typeof contextHandlers;

async function contextCall(
  context: VaultContext,
  name: ContextCall,
  input: unknown,
): Promise<Reply<unknown>> {
  const parsed = parseInput(name, input);
  if (!parsed.ok) return parsed;
  // Each handler takes what its own name's schema gave; TypeScript cannot follow the index.
  const handler = contextHandlers[name] as (context: VaultContext, input: unknown) => Soon<Reply<unknown>>;
  return handler(context, parsed.value);
}

function isCaseCall(name: CallName): name is CaseCall {
  return Object.hasOwn(handlers, name);
}

function isContextCall(name: CallName): name is ContextCall {
  return Object.hasOwn(contextHandlers, name);
}

type Soon<T> = T | Promise<T>;

const unknownCall = refused({ code: 'bad-input', message: 'Folio does not know this call.' });

const internal = {
  code: 'internal',
  message:
    'Something went wrong inside Folio. What was saved before is safe. Lock the case and open it again.',
} as const;
