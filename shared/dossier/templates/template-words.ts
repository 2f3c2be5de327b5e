/** One paragraph to begin from; `{name|your full name}` is filled with what the case knows, else left as a blank. */
export interface TemplateParagraph {
  readonly heading?: string;
  readonly text: string;
}

/** The words of a certificate as each kind of destination asks for them. */
export interface CertificateWords {
  /** United States: 8 CFR 103.2(b)(3), 8 CFR 1003.33. */
  readonly us: readonly TemplateParagraph[];
  /** Canada: Refugee Protection Division Rules, rule 32. */
  readonly ca: readonly TemplateParagraph[];
  /** Every element that any of them asks for. */
  readonly plain: readonly TemplateParagraph[];
}

/** What statements begin from, in one language. */
export interface TemplateWords {
  readonly declaration: readonly TemplateParagraph[];
  readonly affidavit: readonly TemplateParagraph[];
  readonly letter: readonly TemplateParagraph[];
  /** Closes a letter filed in the United States as evidence (28 USC 1746), signed inside it or not. */
  readonly letterPerjury: { readonly inside: TemplateParagraph; readonly outside: TemplateParagraph };
  readonly translator: CertificateWords;
  readonly interpreter: CertificateWords;
}
