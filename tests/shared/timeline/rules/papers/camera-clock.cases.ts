import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

/** A photograph or scan with the day on which its camera says that it was taken. */
const photographed = (taken: string, issued: string | null, more: object = {}) => ({
  attachments: [
    {
      id: 'file',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'image/jpeg' as const,
      name: 'IMG_1.jpg',
      addedAt: '2026-01-01T00:00:00Z',
      taken: `${taken}T08:30:00`,
    },
  ],
  documents: [
    {
      id: 'photo',
      kind: 'photograph' as const,
      files: ['file'],
      issued: issued === null ? null : on(issued),
      ...more,
    },
  ],
});

export const cases: RuleCases = {
  finds: {
    'a photograph by its camera two days later than said': photographed('2019-03-14', '2019-03-12'),
    'a photograph by its camera two days earlier': photographed('2019-03-10', '2019-03-12'),
    'a paper photographed before it was issued': photographed('2019-03-10', '2019-03-12', {
      kind: 'court',
    }),
    'a picture older than what it shows': {
      ...photographed('2019-03-09', null, { incidents: [{ incident: 'arrest' }] }),
      incidents: [arrest],
    },
  },
  silent: {
    'the same day': photographed('2019-03-12', '2019-03-12'),
    'a day of another time zone': photographed('2019-03-13', '2019-03-12'),
    'a day within the month given': photographed('2019-03-30', '2019-03'),
    'a photograph without a day': photographed('2019-03-14', null),
    'a paper photographed years later': photographed('2023-01-01', '2019-03-12', { kind: 'court' }),
    'a picture taken after what it shows': {
      ...photographed('2019-04-09', null, { incidents: [{ incident: 'arrest' }] }),
      incidents: [arrest],
    },
    'a file that says nothing': {
      documents: [{ id: 'photo', kind: 'photograph', issued: on('2019-03-12') }],
    },
  },
};
