/**
 * The words of explanations in one language. Every text is a template (see `fill`). `{gapWords}`, `{daysWords}`
 * and `{yearsWords}` are the finding's numbers counted out, such as "5 days", for languages that would
 * otherwise repeat their plural forms in every text.
 */
export interface Texts {
  readonly language: string;
  readonly checks: Readonly<Record<string, { readonly title: string; readonly message: string }>>;
  readonly hints: Readonly<Record<string, string>>;
  /** Names of record kinds and of dated fields. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly phrases: Readonly<Record<string, string>>;
  /** Feasts and public events, by the name the checks know them under. */
  readonly names: Readonly<Record<string, string>>;
}
