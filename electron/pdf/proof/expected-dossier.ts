/** What an export meant to write. */
export interface ExpectedDossier {
  readonly pages: readonly ExpectedPage[];
  /** In reading order; pages count from 0. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  /** The file's password, where it has one. */
  readonly password?: string;
}

interface ExpectedPage {
  /** The number printed on the page. */
  readonly label: string;
  /** Operators, or a part of them, that draw the stamp in the page's own content. */
  readonly stamp?: string;
}
