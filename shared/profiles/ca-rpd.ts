import { statementsFirst } from './parts.ts';
import type { Profile } from './profile.ts';

const checkedOn = '2026-11-22';

/** Canada: Refugee Protection Division. */
export const caRpd: Profile = {
  id: 'ca-rpd',
  title: 'Refugee Protection Division (Canada)',
  language: 'en-CA',
  paper: 'letter',
  exhibits: { labels: 'numbers', word: 'exhibit' },
  pageNumber: { place: 'bottom-right', prefix: '', digits: 0 },
  body: { size: 12, smallest: 12, statementSpacing: 1.35 },
  attestation: 'ca-solemn',
  court: ['Immigration and Refugee Board of Canada', 'Refugee Protection Division'],
  courtIn: {
    fr: [
      'Commission de l’immigration et du statut de réfugié du Canada',
      'Section de la protection des réfugiés',
    ],
  },
  party: 'claimant',
  caption: false,
  parts: [...statementsFirst, 'service'],
  requiredParts: ['contents', 'exhibits', 'service'],
  requirements: [
    { need: 'applicant-name', severity: 'error' },
    { need: 'declaration', severity: 'warning' },
    { need: 'reference-number', severity: 'warning' },
    { need: 'hearing-date', severity: 'warning' },
    { need: 'translation', severity: 'error' },
    { need: 'translation-certificate', severity: 'error' },
    { need: 'interpreter-certificate', severity: 'warning' },
    { need: 'witness-contact', severity: 'warning' },
    { need: 'identity-document', severity: 'warning' },
  ],
  evidenceDue: { days: 10, before: 'hearing', topic: 'service' },
  maxBytes: null,
  volumeSuffix: '_Part',
  rules: [
    {
      topic: 'form',
      text: 'Typed, 12 point or larger, 216 × 279 mm, clear copies, a list of documents, all pages numbered consecutively as if they were one document.',
      source: 'RPD Rule 31',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'relevance',
      text: 'Documents are relevant and do not repeat one another.',
      source: 'RPD Rule 35',
      checkedOn,
      tag: 'official',
    },
    {
      topic: 'service',
      text: 'Received at least 10 days before the hearing (5 for a response), with a written statement of how and when the other party was served.',
      source: 'RPD Rule 34',
      checkedOn,
      tag: 'official',
    },
    {
      topic: 'translation',
      text: "A translator's declaration: language and dialect, name, fluency, accuracy, signature and date.",
      source: 'RPD Rule 32',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'basis-of-claim',
      text: 'Basis of Claim form within 45 days at a port of entry; changes at least 10 days before the hearing, struck through or underlined, each changed page signed and dated, with a declaration.',
      source: 'IRB Practice Notice; Steps to Justice',
      checkedOn,
      tag: 'official',
    },
    {
      topic: 'one-year',
      text: 'A claim made more than one year after the first entry after 24 June 2020 may not be referred.',
      source: 'Bill C-12, practitioner reading',
      checkedOn,
      tag: 'secondary',
    },
  ],
};
