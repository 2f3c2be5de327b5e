import { type Rendition, renditionOf, type ConvertedType } from '../pdf/pictures/rendition.ts';

/** Enough for what is on the screen at once. */
const MOST = 12;

/** The renditions last looked at: in memory only, gone when the case is closed. */
export class RenditionCache {
  readonly #made = new Map<string, Promise<Rendition | null>>();

  /** The rendition of a page (1-based) of a picture, by a name of its own; null where it cannot be decoded. */
  show(name: string, mediaType: ConvertedType, page: number, read: () => Buffer): Promise<Rendition | null> {
    const made = this.#made.get(name) ?? renditionOf(read(), mediaType, page - 1).catch(() => null);
    // The one looked at last goes last.
    this.#made.delete(name);
    this.#made.set(name, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > MOST && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  clear(): void {
    this.#made.clear();
  }
}
