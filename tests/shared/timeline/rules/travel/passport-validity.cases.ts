import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  finds: {
    'a journey after the passport ended': {
      documents: [{ id: 'passport', kind: 'passport', issued: on('2013-12-31'), expires: on('2018-12-31') }],
      histories: [{ id: 'trip', kind: 'travel', from: on('2019-02'), document: 'passport' }],
    },
  },
  silent: {
    'a journey on its last day': {
      documents: [{ id: 'passport', kind: 'passport', expires: on('2019-02-28') }],
      histories: [{ id: 'trip', kind: 'travel', from: on('2019-02-28'), document: 'passport' }],
    },
    'a journey with another paper': {
      documents: [{ id: 'passport', kind: 'passport', expires: on('2018-12-31') }],
      histories: [{ id: 'trip', kind: 'travel', from: on('2019-02'), document: null }],
    },
  },
};
