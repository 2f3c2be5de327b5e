import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, dateClaim, twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'back in time between paragraphs': {
      incidents: [arrest, { id: 'release', when: on('2018-01-01') }],
      statements: [
        {
          id: 'statement',
          paragraphs: [
            { id: 'p1', refs: [{ to: 'arrest' }] },
            {
              id: 'p2',
              text: 'I was let go.',
              refs: [{ to: 'release' }],
              claims: [{ ...dateClaim('2018-02-01'), about: { record: 'release', field: 'when' } }],
            },
          ],
        },
      ],
    },
  },
  silent: {
    'said so': {
      incidents: [arrest, { id: 'release', when: on('2018-01-01') }],
      statements: [
        {
          id: 'statement',
          paragraphs: [
            { id: 'p1', refs: [{ to: 'arrest' }] },
            {
              id: 'p2',
              text: 'Before that I was let go.',
              refs: [{ to: 'release' }],
              claims: [{ ...dateClaim('2018-02-01'), about: { record: 'release', field: 'when' } }],
            },
          ],
        },
      ],
    },
    'forward in time': twoSources('2019-03-12', '2019-03-19'),
  },
};
