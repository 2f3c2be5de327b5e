/** A language the window can speak, named in itself. Only complete ones are listed (a test holds this). */
export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'pt', name: 'Português', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'fa', name: 'فارسی', direction: 'rtl' },
  { tag: 'ru', name: 'Русский', direction: 'ltr' },
  { tag: 'tr', name: 'Türkçe', direction: 'ltr' },
  { tag: 'zh', name: '简体中文', direction: 'ltr' },
  { tag: 'ht', name: 'Kreyòl ayisyen', direction: 'ltr' },
] as const satisfies readonly {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}[];

/** The tag of a language the window can speak. */
export type LanguageTag = (typeof languages)[number]['tag'];
