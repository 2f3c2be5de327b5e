import type { Reply } from '../../../shared/reply.ts';

/** What the shell process asks of the vault process. */
export type Question =
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly input: unknown;
      /** Paths the person chose in the shell's dialog for this call; never taken from the window. */
      readonly paths: readonly string[];
    }
  | { readonly kind: 'attachment'; readonly id: string }
  | { readonly kind: 'chunk'; readonly id: string; readonly offset: number; readonly bytes: number }
  /** Closes the case with all it holds written; the process ends after its answer. */
  | { readonly kind: 'close' };

/** A question with the number its reply will carry: replies come in any order. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

/** The reply to the question of that number. */
export interface NumberedReply {
  readonly number: number;
  readonly reply: Reply<unknown>;
}

/** What the surface needs to serve an attachment. */
export interface AttachmentHead {
  readonly mediaType: string;
  readonly bytes: number;
}

/** What the vault process answers to `session.create` and `session.open`. */
export interface Opened {
  /** The case's own idle minutes until it locks; null: never set. */
  readonly lockAfter: number | null;
}

/** The vault process as the shell process holds it: a forked Node process or Electron's utility process. */
export interface VaultChannel {
  send(message: NumberedQuestion): void;
  onReply(listener: (message: NumberedReply) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}
