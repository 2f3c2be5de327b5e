import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, length } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'six days stated, thirteen by the dates': {
      incidents: [{ ...arrest, until: on('2019-03-25'), length: length(6) }],
    },
  },
  silent: {
    'six days with the last one counted': {
      incidents: [{ ...arrest, until: on('2019-03-17'), length: length(6) }],
    },
    'six days without the last one': {
      incidents: [{ ...arrest, until: on('2019-03-18'), length: length(6) }],
    },
    'a month for the end': { incidents: [{ ...arrest, until: on('2019-03'), length: length(6) }] },
  },
};
