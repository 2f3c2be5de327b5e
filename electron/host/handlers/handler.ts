import type { CallName, CallOutput, CallParsed } from '../../../shared/contract.ts';
import type { Reply } from '../../../shared/reply.ts';
import type { OpenCase } from '../open-case.ts';

type Soon<T> = T | Promise<T>;

/** The calls that work on the open case. */
export type CaseCall = Exclude<CallName, `session.${string}` | `job.${string}`>;

/** Answers one call; `paths` are what the person chose in the shell's dialog for it. */
type CaseHandler<N extends CaseCall> = (
  open: OpenCase,
  input: CallParsed<N>,
  paths: readonly string[],
) => Soon<Reply<CallOutput<N>>>;

/** One handler for each of some calls. */
export type CaseHandlers<N extends CaseCall> = { readonly [K in N]: CaseHandler<K> };
