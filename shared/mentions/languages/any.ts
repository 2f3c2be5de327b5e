import { everyMonthName } from '../../calendars/month-names.ts';
import type { LanguageData, Row } from '../grammar.ts';
import { eras } from './eras.ts';

/** A language without a grammar: its month names in every calendar, and the marks all languages share. */
export function anyLanguage(language: string): LanguageData {
  return {
    language,
    rows: [
      ...eras,
      ...gregorianMonths(language),
      ['JOIN', '-|–|/', 0, { name: 'to' }],
      ['OF', "de|d'|of|του|den|di|van|des|ng|si"],
      ['ORDMARK', '.|e|er|º|:e'],
      ['IN', 'in|im|i|em|en|w|v|a|på|nel|seit|bis|von|vom|am|op|til|fra|dal|since|dari|pada'],
      ['YEARPRE', 'år|anno|jahr|roku|jaar|tahun|år'],
    ],
    years: [
      ['gregory', 1500, 2200],
      ['buddhist', 2400, 2700],
      ['persian', 1250, 1450],
      ['hebrew', 5500, 5999],
    ],
  };
}

const month = 30.6 * 86_400_000;

/** Month names as the platform's own tables spell them, where Folio's do not know the language. */
function gregorianMonths(language: string): Row[] {
  for (const named of everyMonthName().values())
    if (named.some(({ calendar, languages }) => calendar === 'gregory' && languages.includes(language)))
      return [];
  return isKnown(language) ? Array.from({ length: 12 }, (_, at) => monthRow(language, at)) : [];
}

/** Whether the platform knows the language; what a person wrote as one may be anything. */
function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function monthRow(language: string, at: number): Row {
  const forms = new Set<string>();
  for (const style of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        day,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      const name = format
        .formatToParts(at * month + 5 * 86_400_000)
        .find(({ type }) => type === 'month')?.value;
      if (name !== undefined && /\p{L}/u.test(name)) forms.add(name.replace(/\.$/, ''));
    }
  return ['MONTH', [...forms].join('|'), 0, { months: [{ calendar: 'gregory', month: at + 1 }] }];
}
