import type { TFunction } from 'i18next';
import type { PreflightItem } from '../../shared/contract.ts';
import { standIn } from '../locales/stand-in.ts';

/** What the dossier lacks or leaves out, in the window's language; in English where that has no words for it. */
export function preflightText({ code, message, values }: PreflightItem, t: TFunction): string {
  const { language } = values ?? {};
  const named = language === undefined ? {} : { language: languageNamed(String(language), t('language')) };
  return t(`preflight.${code}`, { ...values, ...named, defaultValue: message });
}

function languageNamed(tag: string, speaking: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) return tag;
  return new Intl.DisplayNames([speaking, standIn], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
