import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  finds: {
    'a translation six days early': {
      documents: [
        { id: 'original', issued: on('2020-02-10') },
        { id: 'translation', kind: 'translation', issued: on('2020-02-04'), translationOf: 'original' },
      ],
    },
  },
  silent: {
    'a translation on the day': {
      documents: [
        { id: 'original', issued: on('2020-02-10') },
        { id: 'translation', kind: 'translation', issued: on('2020-02-10'), translationOf: 'original' },
      ],
    },
    'a certificate after its original': {
      documents: [{ id: 'original', issued: on('2020-02-10') }],
      statements: [
        {
          id: 'certificate',
          kind: 'translator-certificate',
          signed: on('2020-03-01'),
          covers: ['original'],
        },
      ],
    },
  },
};
