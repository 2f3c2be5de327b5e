/** The pages last drawn to be looked at: in memory only, the latest alone, gone when the case is closed. */
export class DrawnPages {
  #files = new Map<string, Uint8Array>();
  #number = 0;

  /** Takes the place of what was drawn before; gives each volume's name, never used again. */
  put(volumes: readonly Uint8Array[]): readonly string[] {
    this.#number += 1;
    this.#files = new Map(volumes.map((bytes, index) => [`drawn.${this.#number}.${index}`, bytes]));
    return [...this.#files.keys()];
  }

  get(name: string): Uint8Array | null {
    return this.#files.get(name) ?? null;
  }

  clear(): void {
    this.#files = new Map();
  }
}
