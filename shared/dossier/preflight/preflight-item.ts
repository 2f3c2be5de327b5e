import type { PreflightItem } from '../report.ts';
import { isDay } from '../../dates/day.ts';
import type { Id } from '../../domain/id.ts';
import { preflightTexts, type PreflightCode } from './preflight-texts.ts';
import { languageName } from '../names.ts';
import { dayText } from '../words/when-text.ts';
import { en } from '../words/en.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** Item values name a language by its tag; this says it in English. */
function languageIn({ language }: Values): Values {
  return language === undefined ? {} : { language: languageName({ language: 'en' }, String(language)) };
}

/** A day among the values, `day` or `on`, is written out. */
function daysIn(values: Values): Values {
  const days = ['day', 'on'].flatMap((name) => {
    const value = String(values[name] ?? '');
    return isDay(value) ? [[name, dayText(value, en)] as const] : [];
  });
  return Object.fromEntries(days);
}

type Values = NonNullable<PreflightItem['values']>;

/** One line of the preflight: a code and its values, and what they say in English. */
export function preflightItem(
  severity: PreflightItem['severity'],
  code: PreflightCode,
  values: Values = {},
  record?: Id,
): PreflightItem {
  return {
    severity,
    code,
    message: formatMessage(
      preflightTexts[code],
      { ...values, ...languageIn(values), ...daysIn(values) },
      'en',
    ),
    values,
    ...(record === undefined ? {} : { record }),
  };
}
