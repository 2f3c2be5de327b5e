/** One line of the palette: a command, or something found in the case. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly run: () => void;
}
