import { eventsFirst } from './parts.ts';
import type { Profile } from './profile.ts';

/** Any other destination, UNHCR status determination, resettlement: every part, nothing particular to a place. */
export const generic: Profile = {
  id: 'generic',
  title: 'Any destination',
  language: 'en-GB',
  paper: 'a4',
  exhibits: { labels: 'letters', word: 'exhibit' },
  pageNumber: { place: 'bottom-centre', prefix: '', digits: 0 },
  body: { size: 11.5, smallest: 9, statementSpacing: 1.35 },
  attestation: 'plain',
  court: [],
  party: 'applicant',
  caption: false,
  parts: [...eventsFirst, 'service'],
  requiredParts: [],
  requirements: [
    { need: 'applicant-name', severity: 'warning' },
    { need: 'declaration', severity: 'warning' },
    { need: 'translation', severity: 'warning' },
    { need: 'translation-certificate', severity: 'info' },
  ],
  evidenceDue: null,
  maxBytes: null,
  volumeSuffix: '_Part',
  rules: [],
};
