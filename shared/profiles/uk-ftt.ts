import { statementsFirst } from './parts.ts';
import type { Profile } from './profile.ts';

const checkedOn = '2026-11-22';

/** United Kingdom: First-tier Tribunal (Immigration and Asylum Chamber). */
export const ukFtt: Profile = {
  id: 'uk-ftt',
  title: 'First-tier Tribunal (Immigration and Asylum Chamber)',
  language: 'en-GB',
  paper: 'a4',
  exhibits: { labels: 'numbers', word: 'exhibit' },
  pageNumber: { place: 'bottom-right', prefix: '', digits: 0 },
  body: { size: 12, smallest: 9, statementSpacing: 1.5 },
  attestation: 'uk-truth',
  court: ['First-tier Tribunal', 'Immigration and Asylum Chamber'],
  opponent: 'The Secretary of State for the Home Department',
  party: 'appellant',
  caption: true,
  parts: statementsFirst,
  requiredParts: ['cover', 'contents', 'exhibits'],
  requirements: [
    { need: 'applicant-name', severity: 'error' },
    { need: 'declaration', severity: 'error' },
    { need: 'reference-number', severity: 'error' },
    { need: 'hearing-date', severity: 'warning' },
    { need: 'translation', severity: 'error' },
    { need: 'translation-certificate', severity: 'warning' },
    { need: 'interpreter-certificate', severity: 'warning' },
    { need: 'witness-contact', severity: 'info' },
    { need: 'identity-document', severity: 'info' },
  ],
  evidenceDue: null,
  maxBytes: null,
  volumeSuffix: '_Part',
  rules: [
    {
      topic: 'bundle',
      text: 'Digital, indexed, bookmarked, paginated, every page A4; typed text has a real text layer.',
      source: 'Practice Direction of 1 November 2024, 7.1–7.2',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'numbering',
      text: 'Computer-generated; page 1 is the first page, the index included.',
      source: 'court guidance on electronic bundles',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'supplementary',
      text: 'A supplementary bundle is labelled with its date and bundle number, and says why it is late.',
      source: 'Practice Direction 7.13',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'statement',
      text: 'A witness statement stands as the whole of the evidence-in-chief: 12 point, 1.5 spacing, closed by a statement of truth.',
      source: 'Practice Direction 8.2',
      checkedOn,
      tag: 'secondary',
    },
  ],
};
