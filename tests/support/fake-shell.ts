import type { PickedFile, Shell, Surface } from '../../electron/shells/shell.ts';

/** A shell without a screen: the test asks as the window would, and says what the person picks. */
export class FakeShell implements Shell {
  readonly name = 'fake';
  files: readonly PickedFile[] = [];
  folder: string | null = null;
  saveTo: string | null = null;
  reloads = 0;
  /** What the page does when it is told to hand over what is being typed. */
  onFlush: () => Promise<unknown> = () => Promise.resolve();
  surface: Surface | null = null;
  readonly #closed = Promise.withResolvers<void>();
  readonly #shown = Promise.withResolvers<Surface>();
  #away: () => void = () => undefined;

  ready(): Promise<void> {
    return Promise.resolve();
  }

  run(surface: Surface): Promise<void> {
    this.surface = surface;
    this.#shown.resolve(surface);
    return this.#closed.promise;
  }

  /** Resolves with the surface once the window would be shown. */
  shown(): Promise<Surface> {
    return this.#shown.promise;
  }

  pickFiles(): Promise<readonly PickedFile[]> {
    return Promise.resolve(this.files);
  }

  pickFolder(): Promise<string | null> {
    return Promise.resolve(this.folder);
  }

  saveFile(): Promise<string | null> {
    return Promise.resolve(this.saveTo);
  }

  async flush(): Promise<void> {
    await this.onFlush();
  }

  async reload(): Promise<void> {
    this.reloads += 1;
    await this.surface?.fetch(new Request('https://folio.invalid/'));
  }

  onAway(listener: () => void): void {
    this.#away = listener;
  }

  /** The screen is locked. */
  goAway(): void {
    this.#away();
  }

  close(): void {
    this.#closed.resolve();
  }
}
