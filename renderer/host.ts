import type { CallInput, CallName, CallOutput } from '../shared/contract.ts';
import type { Attachment } from '../shared/domain/document.ts';
import { refused, type Reply } from '../shared/reply.ts';

declare global {
  interface Window {
    /** The one function the shell puts on the window. */
    readonly folio: { ask(name: string, input: unknown): Promise<Reply<unknown>> };
  }
}

type InputOf<N extends CallName> =
  undefined extends CallInput<N> ? [input?: CallInput<N>] : [input: CallInput<N>];

/** Makes one call of the contract. Never throws: a broken bridge answers `internal`. */
export async function ask<N extends CallName>(name: N, ...input: InputOf<N>): Promise<Reply<CallOutput<N>>> {
  try {
    // The host answers by the same contract, so the reply's type is the row's.
    return (await window.folio.ask(name, input[0])) as Reply<CallOutput<N>>;
  } catch {
    return refused({ code: 'internal', message: '' });
  }
}

/** The type of `ask`, for what is handed it instead of importing it. */
export type Ask = typeof ask;

/** Where the bytes of an attachment are read from. */
export function attachmentUrl(id: string): string {
  return `/attachment/${encodeURIComponent(id)}`;
}

/** Where a picture's page (1-based) is read from: as it is, or as what the host shows for it. */
export function pictureUrl({ id, mediaType }: Attachment, page: number): string {
  const asItIs = mediaType === 'image/jpeg' || mediaType === 'image/png';
  return asItIs ? attachmentUrl(id) : attachmentUrl(`${id}.${page}`);
}
