import { folioSchema, type Folio } from '../../../shared/domain/case.ts';

const sha = 'a'.repeat(64);

/** A small case that has one of everything a dossier prints. */
export function smallFolio(change: Record<string, unknown> = {}): Folio {
  return folioSchema.parse({
    case: {
      id: 'case',
      profile: 'us-eoir',
      applicant: 'amina',
      references: [{ label: 'A-number', value: 'A 200 123 456' }],
      judge: 'Hon. R. Okafor',
      detained: false,
      appointments: [
        { kind: 'hearing', when: { asGiven: '2026-12-03' }, time: '9:00 a.m.', place: 'Courtroom 4' },
      ],
    },
    people: [
      { id: 'amina', name: 'Amina Karimi', roles: ['applicant'], nationality: 'Afghanistan' },
      { id: 'yusuf', name: 'Yusuf Rahimi', roles: ['witness'], relation: 'neighbour', phone: '+1 555 0100' },
      {
        id: 'lena',
        name: 'Lena Ortiz',
        roles: ['translator'],
        address: '1 Main Street',
        phone: '+1 555 0111',
      },
    ],
    places: [
      { id: 'herat', name: 'Herat', country: 'Afghanistan' },
      { id: 'station', name: 'Police station 4', within: 'herat' },
    ],
    incidents: [
      {
        id: 'arrest',
        title: 'Arrest at home',
        when: { asGiven: '2021-09-14' },
        place: 'station',
        account: 'Four men came at dawn. Yusuf Rahimi saw them.',
        people: [{ person: 'yusuf', part: 'witness' }],
      },
      { id: 'threat', title: 'Letter under the door', when: { asGiven: '2021-08' } },
    ],
    histories: [
      {
        id: 'home',
        kind: 'residence',
        from: { asGiven: '2010' },
        to: { asGiven: '2021-10' },
        place: 'herat',
      },
    ],
    documents: [
      {
        id: 'letter',
        kind: 'letter',
        title: 'Threat letter',
        language: 'prs',
        issued: { asGiven: '2021-08-20' },
        files: ['file-letter'],
        incidents: [{ incident: 'threat', page: 1 }],
      },
      {
        id: 'letter-en',
        kind: 'translation',
        title: 'Threat letter in English',
        translationOf: 'letter',
        certificate: 'certificate',
        files: ['file-letter-en'],
      },
      {
        id: 'card',
        kind: 'identity',
        title: 'Identity card',
        issued: { asGiven: '2015-03-01' },
        files: ['file-card'],
      },
    ],
    statements: [
      {
        id: 'declaration',
        kind: 'declaration',
        declarant: 'amina',
        signedInUs: 'yes',
        paragraphs: [
          { id: 'p1', text: 'I was born in Herat.' },
          {
            id: 'p2',
            heading: 'The letter',
            text: 'The letter is [@letter, p. 2]. Yusuf Rahimi read it to me.',
            refs: [{ to: 'threat' }],
          },
        ],
      },
      {
        id: 'certificate',
        kind: 'translator-certificate',
        declarant: 'lena',
        fromLanguage: 'Dari',
        toLanguage: 'English',
        covers: ['letter-en'],
      },
    ],
    attachments: ['file-letter', 'file-letter-en', 'file-card'].map((id) => ({
      id,
      sha256: sha,
      bytes: 1000,
      mediaType: 'application/pdf',
      name: 'scan.pdf',
      pages: 2,
      addedAt: '2026-01-05T10:00:00Z',
    })),
    ...change,
  });
}
