import { statementsFirst } from './parts.ts';
import type { Profile } from './profile.ts';

const checkedOn = '2026-11-22';

/** United States Citizenship and Immigration Services: affirmative asylum, Form I-589, interview. */
export const usUscis: Profile = {
  id: 'us-uscis',
  title: 'USCIS asylum office',
  language: 'en-US',
  paper: 'letter',
  exhibits: { labels: 'letters', word: 'tab' },
  pageNumber: { place: 'bottom-right', prefix: '', digits: 0 },
  body: { size: 12, smallest: 9, statementSpacing: 1.35 },
  attestation: 'us-perjury',
  court: ['United States Citizenship and Immigration Services', 'Asylum Division'],
  party: 'applicant',
  caption: false,
  parts: statementsFirst,
  requiredParts: ['cover', 'contents', 'statements', 'exhibits'],
  requirements: [
    { need: 'applicant-name', severity: 'error' },
    { need: 'declaration', severity: 'error' },
    { need: 'reference-number', severity: 'warning' },
    { need: 'translation', severity: 'error' },
    { need: 'translation-certificate', severity: 'error' },
    { need: 'signature-place', severity: 'warning' },
    { need: 'witness-contact', severity: 'warning' },
    { need: 'identity-document', severity: 'warning' },
  ],
  evidenceDue: { days: 7, before: 'interview', topic: 'late-evidence' },
  maxBytes: null,
  volumeSuffix: '_Part',
  rules: [
    {
      topic: 'translation',
      text: 'A full English translation, certified complete and accurate, with a statement that the translator is competent. No notary is needed.',
      source: '8 CFR 103.2(b)(3)',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'interview',
      text: 'Bring identity documents and passports, the I-94, originals, a copy of the I-589 and of what was filed before, new evidence, translations, an interpreter, and family members who are included.',
      source: 'USCIS, Preparing for Your Affirmative Asylum Interview',
      checkedOn,
      tag: 'official',
    },
    {
      topic: 'late-evidence',
      text: 'New evidence is usually handed in at least one week before the interview.',
      source: 'practitioner guidance',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'tabs',
      text: 'Tabs at the bottom for the asylum office, on the right for a court. Never an original identity document.',
      source: 'Immigration Equality manual, chapter 24',
      checkedOn,
      tag: 'secondary',
    },
    {
      topic: 'one-year',
      text: 'Filed within one year of the last arrival; the day of arrival is day 0. Exceptions exist.',
      source: '8 CFR 208.4 (2001)',
      checkedOn,
      tag: 'official',
    },
  ],
};
