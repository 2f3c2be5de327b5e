import { eventsFirst } from './parts.ts';
import type { Profile } from './profile.ts';

const checkedOn = '2026-11-22';

/** A Member State of the European Union. */
export const eu: Profile = {
  id: 'eu',
  title: 'European Union Member State',
  language: 'en-GB',
  paper: 'a4',
  exhibits: { labels: 'numbers', word: 'annex' },
  pageNumber: { place: 'bottom-centre', prefix: '', digits: 0 },
  body: { size: 11.5, smallest: 9, statementSpacing: 1.35 },
  attestation: 'plain',
  court: [],
  party: 'applicant',
  caption: false,
  parts: eventsFirst,
  requiredParts: ['contents', 'exhibits'],
  requirements: [
    { need: 'applicant-name', severity: 'error' },
    { need: 'declaration', severity: 'warning' },
    { need: 'reference-number', severity: 'info' },
    { need: 'translation', severity: 'warning' },
    { need: 'translation-certificate', severity: 'info' },
    { need: 'identity-document', severity: 'warning' },
  ],
  evidenceDue: null,
  maxBytes: null,
  volumeSuffix: '_Part',
  rules: [
    {
      topic: 'elements',
      text: 'The applicant hands in every element, statement and document available to them.',
      source: 'Regulation (EU) 2024/1347, Article 4(1)–(2)',
      checkedOn,
      tag: 'official',
    },
    {
      topic: 'germany',
      text: 'Written evidence at the hearing at the latest; ask for copies.',
      source: 'counselling guidance, Germany',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'austria',
      text: 'The transcript is read back and corrected, then each page is signed.',
      source: 'counselling guidance, Austria',
      checkedOn,
      tag: 'secondary',
    },
  ],
};
