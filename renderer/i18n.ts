import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { icuFormat } from './icu-format.ts';
import en from './locales/en.json';
import { loadExplanations } from './locales/explanations.ts';
import { loadLanguageNames } from './locales/language-names.ts';
import { type LanguageTag, spokenTag } from './locales/languages.ts';
import { primaryTag } from '../shared/language-tag.ts';
import { isRightToLeft } from '../shared/languages.ts';

const loaders = import.meta.glob<{ default: Record<string, unknown> }>([
  './locales/*.json',
  '!./locales/en.json',
]);

/** The window's one translator. */
export const i18n: I18n = createInstance();

/** Readies English, the language every other falls back to. */
export async function startI18n(): Promise<void> {
  await i18n
    .use(initReactI18next)
    .use(icuFormat)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
    });
  await changeLanguage(spokenTag(primaryTag(navigator.language)));
}

/** Changes the window's language and direction. */
export async function changeLanguage(tag: LanguageTag): Promise<void> {
  const load = loaders[`./locales/${tag}.json`];
  if (load !== undefined && !i18n.hasResourceBundle(tag, 'translation'))
    i18n.addResourceBundle(tag, 'translation', (await load()).default);
  await Promise.all([loadExplanations(tag), loadLanguageNames(tag)]);
  await i18n.changeLanguage(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = isRightToLeft(tag) ? 'rtl' : 'ltr';
}
