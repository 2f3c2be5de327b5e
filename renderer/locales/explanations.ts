import { english } from '../../shared/timeline/explain/languages/en.ts';
import type { Texts } from '../../shared/timeline/explain/texts.ts';
import type { LanguageTag } from './languages.ts';

const loaders: Readonly<Record<LanguageTag, () => Promise<Texts>>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('../../shared/timeline/explain/languages/es.ts')).spanish,
  fr: async () => (await import('../../shared/timeline/explain/languages/fr.ts')).french,
  pt: async () => (await import('../../shared/timeline/explain/languages/pt.ts')).portuguese,
  ar: async () => (await import('../../shared/timeline/explain/languages/ar.ts')).arabic,
  fa: async () => (await import('../../shared/timeline/explain/languages/fa.ts')).persian,
  ru: async () => (await import('../../shared/timeline/explain/languages/ru.ts')).russian,
  tr: async () => (await import('../../shared/timeline/explain/languages/tr.ts')).turkish,
  zh: async () => (await import('../../shared/timeline/explain/languages/zh.ts')).chinese,
  ht: async () => (await import('../../shared/timeline/explain/languages/ht.ts')).haitian,
};

const loaded = new Map<string, Texts>();

/** Fetches the words in which findings are explained; they are there before the window speaks the language. */
export async function loadExplanations(tag: LanguageTag): Promise<void> {
  if (!loaded.has(tag)) loaded.set(tag, await loaders[tag]());
}

/** The words in which findings are explained. */
export function explanationTexts(tag: string): Texts {
  return loaded.get(tag) ?? english;
}
