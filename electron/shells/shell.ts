import type { Reply } from '../../shared/reply.ts';

/** What a shell shows and asks: the host behind the window. */
export interface Surface {
  /** Answers `app://folio/…`: the window's files and attachment bytes, with its headers. */
  fetch(request: Request): Promise<Response>;
  /** Answers one call of the contract. Never throws. */
  answer(name: string, input: unknown): Promise<Reply<unknown>>;
}

export interface PickedFile {
  /** Absolute path; the host streams it. */
  readonly path: string;
  readonly name: string;
}

/** A window on the screen: Electron, an installed browser, or a fake in tests. */
export interface Shell {
  readonly name: string;
  /** Shows the window; resolves when it is closed. */
  run(surface: Surface): Promise<void>;
  pickFiles(accept: readonly string[]): Promise<readonly PickedFile[]>;
  pickFolder(purpose: 'create' | 'open'): Promise<string | null>;
  /** Where to write; null = cancelled. */
  saveFile(name: string): Promise<string | null>;
  close(): void;
}
