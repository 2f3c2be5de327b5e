import { type CallName, type CallParsed, contract } from '../../shared/contract.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';

/** Whether the contract has a call of this name. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

/** The input as the contract's schema takes it, or why not: the field and the rule, never the value. */
export function parseInput<N extends CallName>(name: N, input: unknown): Reply<CallParsed<N>> {
  const parsed = contract[name].input.safeParse(input);
  // The schema at `name` is the one CallParsed<N> is inferred from; TypeScript cannot follow the index.
  if (parsed.success) return done(parsed.data as CallParsed<N>);
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  const message = `This was not accepted${field === '' ? '' : ` (${field})`}: ${issue?.message ?? 'bad input'}`;
  return refused({ code: 'bad-input', message, ...(field === '' ? {} : { field }) });
}
