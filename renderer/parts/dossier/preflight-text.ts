import type { TFunction } from 'i18next';
import type { PreflightItem } from '../../../shared/dossier/report.ts';
import { languageNamed } from '../../locales/language-names.ts';
import { isDay } from '../../../shared/dates/day.ts';
import { hasRightToLeft } from '../../../shared/domain/right-to-left.ts';
import { dayIn } from '../../ui/date-field/date-text.ts';

/** What the dossier lacks or leaves out, in the window's language; in English where that has no words for it. */
export function preflightText({ code, message, values }: PreflightItem, t: TFunction): string {
  const { language } = values ?? {};
  const named = language === undefined ? {} : { language: languageNamed(String(language), t('language')) };
  const filled: Record<string, string | number> = { ...values, ...named };
  for (const name of ['day', 'on']) {
    const day = String(filled[name] ?? '');
    if (isDay(day)) filled[name] = dayIn(day, 'gregory', t('language'));
  }
  for (const [name, value] of Object.entries(filled)) filled[name] = isolated(value, t);
  return t(`preflight.${code}`, { ...filled, defaultValue: message });
}

/** A name that runs against the sentence is marked off: "Tab E" first in it would turn an Arabic sentence about. */
function isolated(value: string | number, t: TFunction): string | number {
  if (typeof value === 'number' || hasRightToLeft(value) === hasRightToLeft(t('common.close'))) return value;
  return `\u2068${value}\u2069`;
}
