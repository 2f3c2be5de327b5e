import type { RuleCases } from '../rule-cases.ts';
import { datedByQuote, withAccount } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'Kabul in July': datedByQuote('2021-07-15', 'when Kabul fell'),
    'Kabul in July, in the account': withAccount('We hid. Kabul fell on 15 July 2021.'),
  },
  silent: {
    'Kabul on its day in the account': withAccount('On 15 August 2021 Kabul fell. We hid.'),
    'Kabul and another day in the account': withAccount('After Kabul fell we hid until 3 May 2022.'),
    'Kabul in August': datedByQuote('2021-08', 'when Kabul fell'),
    'before Kabul fell': datedByQuote('2021-07-15', 'before Kabul fell'),
  },
};
