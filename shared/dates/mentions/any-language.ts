import { monthNames } from '../names/month-names.ts';
import type { LanguageText, Row } from '../languages/language.ts';

/** A language without a grammar: its month names in every calendar, and the marks all languages share. */
export function anyLanguage(language: string): LanguageText {
  return {
    apostropheMonths: false,
    rows: [
      ...gregorianMonths(language),
      ['JOIN', '-|–|/', 0, { name: 'to' }],
      ['OF', "de|d'|of|του|den|di|van|des|ng|si"],
      ['ORDMARK', '.|e|er|º|:e'],
      ['IN', 'in|im|i|em|en|w|v|a|på|nel|seit|bis|von|vom|am|op|til|fra|dal|since|dari|pada'],
      ['YEARPRE', 'år|anno|jahr|roku|jaar|tahun|år'],
    ],
  };
}

/** Month names by CLDR, where Folio's own calendars do not know the language. */
function gregorianMonths(language: string): Row[] {
  return monthNames(language).map((forms, at) => [
    'MONTH',
    forms.join('|'),
    0,
    { months: [{ calendar: 'gregory', month: at + 1 }] },
  ]);
}
