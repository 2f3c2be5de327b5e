import type { LanguageData } from '../grammar.ts';
import { eras } from './eras.ts';

/** A language without a grammar: its month names in every calendar, and the marks all languages share. */
export function anyLanguage(language: string): LanguageData {
  return {
    language,
    rows: [
      ...eras,
      ['JOIN', '-|–|/', 0, { name: 'to' }],
      ['OF', "de|d'|of|του|den|di|van"],
      ['ORDMARK', '.|e|er|º'],
    ],
    years: [
      ['gregory', 1500, 2200],
      ['buddhist', 2400, 2700],
      ['persian', 1250, 1450],
      ['hebrew', 5500, 5999],
    ],
  };
}
