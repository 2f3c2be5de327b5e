import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, entry, home, istanbul, place, tehran } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'held in one country and stamped in another': {
      places: [tehran, istanbul],
      incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' }],
      histories: [entry('entry', '2019-03-15', 'istanbul')],
    },
  },
  silent: {
    'released and stamped on the same day': {
      places: [tehran, istanbul],
      incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' }],
      histories: [entry('entry', '2019-03-20', 'istanbul')],
    },
    'a prison within the town': {
      places: [tehran, { id: 'prison', name: 'Evin', country: 'Iran', within: 'tehran' }],
      incidents: [
        { ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'prison' },
        { id: 'other', kind: 'raid', when: on('2019-03-15'), place: 'tehran' },
      ],
    },
    'taken to hospital while held': {
      places: [tehran, place('karaj', 'Iran')],
      incidents: [
        { ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' },
        { id: 'hospital', kind: 'medical', when: on('2019-03-15'), place: 'karaj' },
      ],
    },
    'the home kept meanwhile': {
      places: [tehran, istanbul],
      incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'istanbul' }],
      histories: [home('home', '2010', '2022')],
    },
  },
};
