import type { WindowBounds } from '../../shared/preferences.ts';
import type { Reply } from '../../shared/reply.ts';

/** What a shell shows and asks: the host behind the window. */
export interface Surface {
  /** Answers `…/` and `…/attachment/ID`: the window's files and attachment bytes, with its headers. */
  fetch(request: Request): Promise<Response>;
  /** Answers one call of the contract. Never throws. */
  answer(name: string, input: unknown): Promise<Reply<unknown>>;
}

/** A folder for a new case, one that holds a case, or a new one for a readable copy. */
export type FolderPurpose = 'create' | 'open' | 'dump';

/** A file the person chose in the shell's dialog. */
export interface PickedFile {
  /** Absolute path; the host streams it. */
  readonly path: string;
  readonly name: string;
}

/**
 * A window on the screen: Electron, an installed browser, or a fake in tests.
 * The window finds one function there, `window.folio.ask(name, input)`, and nothing else.
 * Each question to the person is the shell's own: the window shows nothing meanwhile and gets the answer
 * from its call (`session.pickFolder`, `document.pick`, `dossier.export`); null or [] means cancelled.
 * Electron asks with the system's dialogs. The installed browser asks for files with its own file dialog
 * (a real one: the paths come from the browser), and for a folder or a place to save with a small dialog
 * inside the window, because no browser tells a page the path of a folder: role `dialog`, a text box
 * named "Folder" or "File", the folders to walk through as buttons, "Choose" and "Cancel".
 */
export interface Shell {
  readonly name: string;
  /** Resolves when processes may be started: Electron starts none before it is ready. */
  ready(): Promise<void>;
  /** Shows the window, where it was last time if that is known; resolves when it is closed. */
  run(surface: Surface, place?: WindowBounds | null): Promise<void>;
  pickFiles(accept: readonly string[]): Promise<readonly PickedFile[]>;
  pickFolder(purpose: FolderPurpose): Promise<string | null>;
  /** Where to write; null = cancelled. */
  saveFile(name: string): Promise<string | null>;
  /** Tells the page to hand over what is being typed (`flushEvent`); resolves when it has had the time to. */
  flush(): Promise<void>;
  /** Throws the page away and loads it afresh, at the same place: what locking needs. */
  reload(): Promise<void>;
  /** Calls back when the screen is locked or the machine goes to sleep, where the system tells. */
  onAway(listener: () => void): void;
  close(): void;
}
