import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a report five days early': {
      incidents: [arrest],
      documents: [
        { id: 'report', kind: 'medical', issued: on('2019-03-07'), incidents: [{ incident: 'arrest' }] },
      ],
    },
  },
  silent: {
    'a report on the day': {
      incidents: [arrest],
      documents: [
        { id: 'report', kind: 'medical', issued: on('2019-03-12'), incidents: [{ incident: 'arrest' }] },
      ],
    },
    'a report of that month': {
      incidents: [arrest],
      documents: [
        { id: 'report', kind: 'medical', issued: on('2019-03'), incidents: [{ incident: 'arrest' }] },
      ],
    },
    'a summons before the arrest': {
      incidents: [arrest],
      documents: [
        { id: 'summons', kind: 'notice', issued: on('2019-03-07'), incidents: [{ incident: 'arrest' }] },
      ],
    },
  },
};
